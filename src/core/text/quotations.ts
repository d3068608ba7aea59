import type {Span} from './span.ts'

const closers: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»', '"': '"'}
const openers = /[“„«"]/g
/** A word or two in quotation marks is a name or irony, and nobody's statement. */
const shortest = 20

/** What stands between quotation marks and is long enough for somebody to have said it; the marks belong to it. */
export function quotations(text: string): Span[] {
  return quotedWords(text).filter(({start, end}) => end - start >= shortest)
}

/**
 * The places of a text that stand in quotation marks, the marks included. What is never closed goes on in the next
 * paragraph, unless it is a straight mark in the midst, which may be an inch.
 */
export function quotedWords(text: string): Span[] {
  const found: Span[] = []
  openers.lastIndex = 0
  for (let opener; (opener = openers.exec(text));) {
    const at = opener.index
    if (!opens(text, at)) continue
    const close = closers[opener[0]]!
    let end = at + 1
    while (end < text.length && !(close.includes(text[end]!) && !isInch(text, end))) end++
    if (end === text.length && text[at] === '"' && at > 0) continue
    found.push({start: at, end: Math.min(end + 1, text.trimEnd().length)})
    openers.lastIndex = end + 1
  }
  return found
}

/** A straight mark opens where a word may begin: behind white space, a bracket or a dash, and before no white space. */
function opens(text: string, at: number): boolean {
  if (text[at] !== '"') return true
  return (at === 0 || /[\s([{—–‘'-]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ')
}

/** 24" is a length, if another mark follows that closes the quotation. */
function isInch(text: string, at: number): boolean {
  return (
    text[at] === '"' &&
    /\d/.test(text[at - 1] ?? '') &&
    /[\s,.)]/.test(text[at + 1] ?? ' ') &&
    text.indexOf('"', at + 1) !== -1
  )
}
