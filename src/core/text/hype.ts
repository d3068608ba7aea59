import {hype, plainSenses, products, type Praise} from './lists/hype.ts'
import {isPartOfWord, phraseFinder} from './phrases.ts'
import {without, type Replacement} from './replacement.ts'
import type {Span} from './span.ts'

/** A word of praise in a text. */
export interface Hype extends Span {
  readonly text: string
  /** The text without it, where that still reads. */
  readonly fix: Replacement | undefined
}

const find = phraseFinder<Praise | undefined>({...hype, ...plainSenses})

/** The words of a text that praise what it tells of; names, denials and plain senses are none. */
export function findHype(text: string): Hype[] {
  return find(text)
    .filter(
      (match) =>
        match.meaning !== undefined &&
        !isPartOfWord(text, match) &&
        !isName(text, match) &&
        !denied.test(text.slice(Math.max(0, match.start - 40), match.start)) &&
        !conceded.test(text.slice(match.end, match.end + 120)) &&
        (match.meaning !== 'attribute' || praisesProduct(text, match))
    )
    .map((match) => ({start: match.start, end: match.end, text: match.text, fix: leftOut(text, match, match.meaning!)}))
}

/** A capital inside a sentence makes a name, except in a title in which most words have one. */
function isName(text: string, {start, end}: Span): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false
  const lead = text.slice(Math.max(0, start - 8), start)
  if (/[.!?:]["”’)]?\s+\W{0,3}$/.test(lead) || (start <= 8 && /^\W*$/.test(lead))) return false
  const words = text.slice(Math.max(0, start - 100), end + 100).match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length * 0.7
}

// "Not a game changer", "rather than a revolutionary one", "so-called"; and what somebody else is looking for.
const denied =
  /\b(?:no|not|never|nothing|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|without|neither|nor|so-called|hardly|rather than|instead of|don['’]t|doesn['’]t|avoid|avoids|the (?:word|words|term)|look(?:s|ing)? for|wants?|wanted|needs?|needed|expects?|deserves?)(?:\s+(?:an?|the|any|just|yet|as|another|about))?\s+$/i

// "The rival is unmatched at speed, but …" praises in order to take it back.
const conceded = /^[^.!?]{0,100}[,;—–]\s*(?:however|but|though|although|yet)\b/i

const joining = new Set(
  'and or but for to in on with of from by at as so that which who when while where than is are was were will can has have if'.split(
    ' '
  )
)

/** Whether a word for a product follows, with at most two words between: "a powerful and intuitive interface". */
function praisesProduct(text: string, {end}: Span): boolean {
  const words = /^(?:,?\s+[\p{L}\d/-]{1,30}){1,4}/u.exec(text.slice(end, end + 130))?.[0].match(/[\p{L}\d/-]+/gu) ?? []
  const joined = words[0]?.toLowerCase() === 'and' ? words.slice(1) : words.slice(0, 3)
  const stop = joined.findIndex((word) => joining.has(word.toLowerCase()))
  return (stop === -1 ? joined : joined.slice(0, stop)).some((word) => products.has(word.toLowerCase()))
}

const stronger = /\b(?:truly|very|really|most|more|completely|totally|utterly|absolutely|quite)\s+$/i
const determined = /\b(?:an?|the|our|its|their|with|for|of|in|on)\s+$/i
const nounFollows = /^\s+(?!\()[\p{L}\d]/u
const wordAfter = /^\s+([\p{L}\d-]+)/u

function leftOut(text: string, {start, end}: Span, praise: Praise): Replacement | undefined {
  const before = text.slice(Math.max(0, start - 40), start)
  const next = wordAfter.exec(text.slice(end))?.[1]?.toLowerCase() ?? ''
  if (praise === 'phrase') return undefined
  if (praise === 'adverb') {
    // "Works seamlessly." would become "Works.", and "to seamlessly." nothing at all.
    if (
      /\b(?:is|are|was|were|be|works?|worked|working|and|or|to)\s+$/i.test(before) &&
      !/^\s+\p{L}/u.test(text.slice(end))
    )
      return undefined
    return next === 'and' || /\b(?:and|or)\s+$/i.test(before) ? undefined : without(text, {start, end})
  }
  // "A seamless, cheap checkout" and "a cheap, seamless checkout"
  if (determined.test(before) && /^,\s+[\p{L}-]+\s+\p{L}/u.test(text.slice(end))) {
    return without(text, {start, end: end + 1})
  }
  if (/,\s+$/.test(before)) {
    const comma = start - /,\s+$/.exec(before)![0].length
    const second = /\b(?:an?|the|our|its|their) [\p{L}-]+,\s+$/iu.test(before) && nounFollows.test(text.slice(end))
    return second && !joining.has(next) ? {start: comma, end, instead: ''} : undefined
  }
  if (next === 'and') {
    // "A seamless and quick checkout" keeps its second word, if a noun follows that.
    const pair = /^\s+and\s+[\p{L}-]{1,30}\s+([\p{L}-]+)/u.exec(text.slice(end, end + 80))
    if (!pair || !determined.test(before) || joining.has(pair[1]!.toLowerCase())) return undefined
    return without(text, {start, end: end + /^\s+and/.exec(text.slice(end))![0].length})
  }
  if (!nounFollows.test(text.slice(end)) || joining.has(next) || /\b(?:and|or)\s+$/i.test(before)) return undefined
  const emphasis = stronger.exec(before)?.[0].length ?? 0
  return without(text, {start: start - emphasis, end})
}
