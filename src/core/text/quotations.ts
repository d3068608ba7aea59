import type {Span} from './span.ts'

const pairs: Readonly<Record<string, string>> = {'“': '”', '"': '"', '«': '»', '„': '“'}
/** A word or two in quotation marks is a name or irony, and nobody's statement. */
const shortest = 20

/** What stands between quotation marks and is long enough for somebody to have said it; the marks belong to it. */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let at = 0
  while (at < text.length) {
    const closing = pairs[text[at] ?? '']
    if (!closing || (text[at] === '"' && isInch(text, at))) {
      at++
      continue
    }
    const closed = closingAt(text, at + 1, closing)
    // A quotation of several paragraphs is closed in its last one only.
    const end = closed === -1 ? text.trimEnd().length : closed + 1
    if (end - at >= shortest) found.push({start: at, end})
    at = Math.max(end, at + 1)
  }
  return found
}

function closingAt(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === closing && !(closing === '"' && isInch(text, at) && text.indexOf('"', at + 1) !== -1)) return at
  }
  return -1
}

/** 24" is a length. */
function isInch(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /[\s,.)]/.test(text[at + 1] ?? ' ') && !/[,.!?]/.test(text[at - 1] ?? '')
}
