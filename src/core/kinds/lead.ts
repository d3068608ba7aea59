import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'
import {voices} from '../text/customers/product.ts'
import type {Span} from '../text/span.ts'
import {findWho, framingOf, openingOf} from './framing.ts'
import {quotesOf} from './quotes.ts'
import {speechOf} from './telling.ts'
import type {Unit} from './unit.ts'

/** What headline and first paragraph lead with. */
export type Start = 'customer' | 'problem' | 'product'

/** What the opening of a document wins its reader with. */
interface Lead {
  readonly startsFrom: Start
  /** The first sentence that says what gets better. */
  readonly benefit: Span | undefined
  /** A customer's own words. */
  readonly quote: Span | undefined
}

export function leadOf(unit: Unit): Lead {
  const {blocks, own, told} = openingOf(unit)
  const within = (span: Span): boolean => blocks.some(({at}) => at.start <= span.start && span.end <= at.end)
  return {
    startsFrom: startOf(told, findWho(own)?.words, framingOf(unit).problem),
    benefit: unit.claims.find(({sentence}) => within(sentence.at))?.sentence.at,
    quote: quotesOf(unit).find(({speaker}) => speaker === 'customer')?.at
  }
}

/** A text leads with what stands in its first sentences, or at least before its product. */
function startOf(blocks: readonly Block[], who: Span | undefined, problem: Span | undefined): Start {
  const sentences = blocks.filter(isParagraph).flatMap((block) => block.sentences)
  const product = voices(sentences.map(speechOf)).indexOf('product')
  const last = sentences[Math.max(product, 2)] ?? sentences.at(-1)
  const leads = (span: Span | undefined): boolean =>
    span !== undefined && last !== undefined && span.start < last.at.end
  return leads(who) ? 'customer' : leads(problem) ? 'problem' : 'product'
}

const isParagraph = kept(({type, words}: Block) => type === 'text' && words >= 6)
