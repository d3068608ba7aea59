import widthOf from 'string-width'

/** Letters and signs of one column each: those of Latin, quotation marks and dashes; none that may be an emoji. */
const narrow = /^[ -~¡-¨ª-¬°-ʯ‐‑–—‘’“”…€]*$/

/**
 * How many columns a text takes in a terminal. The library looks at each letter in so many ways that to lay out a long
 * report took a fifth of all that is done for it.
 */
export default function stringWidth(text: string): number {
  return narrow.test(text) ? text.length : widthOf(text)
}
