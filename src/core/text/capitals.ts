const capital = /^\p{Lu}/u

/** Whether a text opens with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text)
}
