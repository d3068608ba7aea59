import type {Block} from '../document/block.ts'
import {reading, readingIn} from '../document/readings.ts'
import {quotations} from '../text/quotations.ts'
import type {Span} from '../text/span.ts'
import {isLeader} from '../text/speakers.ts'
import {countWords} from '../text/words.ts'
import {releaseOf} from './release.ts'
import {sectionsNamed} from './sections.ts'
import type {Unit} from './unit.ts'

/** Somebody's words in a press release. */
export interface Quote {
  /** What they say, without quotation marks. */
  readonly words: string
  /** The first of their sentences in the source. */
  readonly at: Span
  /** The words that say who speaks; '' where nothing does. */
  readonly attribution: string
  readonly attributionAt: Span
  readonly speaker: 'leader' | 'customer'
}

const saying =
  /\b(?:said|says|say|explains?|explained|adds?|added|notes?|noted|comment(?:s|ed)|remark(?:s|ed)|recalls?|recalled|told|puts it|according to)\b/i
/** A dash and a capital, an article or a placeholder: the line below a quotation. */
const signed = /(?:^|[\s”"*_])(?:[—–~]|--?)\s*[*_]*(?:\p{Lu}|an?\s|the\s|\[)/u

/** The quotations of a press release that are somebody's, in reading order. */
export const quotesOf = reading((unit: Unit): readonly Quote[] => {
  const release = releaseOf(unit.blocks)
  // What stands below the first paragraph of such a section may belong to the next part, which has no label.
  const leaders = new Set(sectionsNamed(unit.sections, 'company-quote').map(({blocks}) => blocks[0]))
  const customers = new Set(sectionsNamed(unit.sections, 'customer-quote').map(({blocks}) => blocks[0]))
  return release.flatMap((block, index) => {
    if (block.type !== 'text' || block.words < 4) return []
    const labelled = leaders.has(block) || customers.has(block)
    const read = quoteIn(block, {next: release[index + 1], labelled})
    if (!read) return []
    const leads = leaders.has(block) || (!customers.has(block) && isLeader(read.attribution))
    return [{...read, speaker: leads ? 'leader' : 'customer'}]
  })
})

type Read = Omit<Quote, 'speaker'> | undefined

interface Surroundings {
  readonly next: Block | undefined
  readonly labelled: boolean
}

const quoteIn = readingIn(
  (block: Block, {next, labelled}: Surroundings) => readQuote(block, next, labelled),
  (now, before) => now.next === before.next && now.labelled === before.labelled
)

function readQuote(block: Block, next: Block | undefined, labelled: boolean): Read {
  const {text, prose} = block
  const spans = quotations(text)
  // "Marked “needs a look”" is no statement.
  if (spans[0] && !/^["“«„]\W*[\p{Lu}\d[]/u.test(text.slice(spans[0].start))) return undefined
  const first = block.sentences[0]
  if (!first) return undefined
  if (spans.length === 0) {
    // Without quotation marks only a label or a quoted block with a signature makes it a quotation.
    const dash = text.search(signed)
    if (!labelled && !(block.quoted && (dash > 0 || isSignature(next)))) return undefined
    const end = dash > 20 ? dash : text.length
    if (countWords(text.slice(0, end)) < 4) return undefined
    const below = end === text.length && isSignature(next) ? next : undefined
    return {
      words: text.slice(0, end).trim(),
      at: first.at,
      attribution: below ? below.text : text.slice(end).trim(),
      attributionAt: below ? below.at : end < text.length ? prose.toSource({start: end, end: text.length}) : first.at
    }
  }
  const words = spans
    .map(({start, end}) => text.slice(start + 1, end).replace(/,?[”"»“]$/, (mark) => (mark.startsWith(',') ? '.' : '')))
    .join(' ')
  const outside = outsideOf(text, spans)
  const spoken = outside.find(
    (span) =>
      saying.test(text.slice(span.start, span.end)) || signed.test(text.slice(Math.max(0, span.start - 1), span.end))
  )
  const at = prose.toSource(sentenceIn(block, spans[0]!))
  if (spoken) {
    return {words, at, attribution: text.slice(spoken.start, spoken.end).trim(), attributionAt: prose.toSource(spoken)}
  }
  if (outside.length > 0) return undefined
  if (isSignature(next)) return {words, at, attribution: next!.text.trim(), attributionAt: next!.at}
  return labelled ? {words, at, attribution: '', attributionAt: at} : undefined
}

/** "— Ada Roux, baker in Marenne" on a line of its own. */
function isSignature(block: Block | undefined): boolean {
  return block?.type === 'text' && countWords(block.text) <= 16 && /^\W*(?:[—–~]|--?)\s*\S/.test(block.text)
}

/** What stands between and around the quotations and has words. */
function outsideOf(text: string, spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flatMap(({start, end}) => [start, end]), text.length]
  const found: Span[] = []
  for (let at = 0; at < edges.length; at += 2) {
    const piece = text.slice(edges[at], edges[at + 1])
    const from = edges[at]! + (/^[\s,.;:]*/.exec(piece)?.[0].length ?? 0)
    if (/\p{L}{2}/u.test(piece)) found.push({start: from, end: edges[at]! + piece.trimEnd().length})
  }
  return found
}

/** The quotation up to the end of its first sentence. */
function sentenceIn(block: Block, {start, end}: Span): Span {
  const stop = /[.!?…]["”»)]*\s/.exec(block.text.slice(start, end))
  return {start, end: stop ? start + stop.index + stop[0].trimEnd().length : end}
}
