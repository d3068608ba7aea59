import {future, removal} from './trouble.ts'
import type {Voice} from './problem.ts'

const shown =
  /\b(?:announc(?:es|ed|ing)|introduc(?:es|ed|ing)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|releas(?:es|ed|ing)|present(?:s|ed|ing)|with|of) (?:the |its |our )?(\p{Lu}[\p{L}\p{N}]{2,})/gu
const described =
  /^[^\p{L}\w]*(\p{Lu}[\p{L}\p{N}]{2,})(?: [\d.]+)?(?: by \p{Lu}[\p{L}\p{N}]+)?(?:, \w+ today,)? (?:is (?:an?|the|now)|lets|gives|helps|makes|brings|combines|unites|offers|provides|shows|records|turns|automates|connects|enables|allows|uses|takes|merges|finds|learns|imports|works|measures|opens|lists|sends|tells|stores|adds|keeps|tracks|counts|reads|checks|books|plans|writes|sees|listens|knows|supports|watches)\b/u

/** What a sentence does for the question who speaks: the product, or the world without it. */
export interface Speech {
  /** Words that it shows as a product. */
  readonly shows: readonly string[]
  /** Words that may name one. */
  readonly names: readonly string[]
  /** It presents something, or asks somebody to use it. */
  readonly presents: boolean
  /** It goes on about what the sentence before speaks of. */
  readonly goesOn: boolean
}

/** Reads what a sentence does for the question who speaks. */
export function speechOf(text: string): Speech {
  return {
    shows: productsIn(text),
    names: text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [],
    presents: presenting.test(text) || inviting.test(text),
    goesOn:
      /^\W*(?:it|its|this|these|you|the \w+)\b/i.test(text) &&
      (future.test(text) || removal.test(text) || /^\W*(?:it|its|you)\b/i.test(text))
  }
}

function productsIn(text: string): string[] {
  const told = described.exec(text)?.[1]
  const announced = /\b(?:announc|introduc|launch|unveil|releas)/i.test(text) || /^\W*With \p{Lu}/u.test(text)
  const names = [...(told ? [told] : []), ...(announced ? [...text.matchAll(shown)].map((match) => match[1]!) : [])]
  return names.filter((name) => !ordinary.has(name))
}

const ordinary = new Set(
  'The This That These Those There They Today Every Each Most Many Our Your What When Where With Now New And But Not One Everyone Everything Nobody'.split(
    ' '
  )
)

const presenting =
  /(?<!\b(?:is|are|was|were|be|been) )\b(?:announc\w+|introduc(?:es|ed|ing)|launch(?:es|ed|ing)?|unveil\w*|is an? (?:[\w-]+ ){0,5}(?:app|tool|service|platform|product|solution|library|feature|extension|widget|directory|system|catalogue|catalog|marketplace|assistant|log|calendar)|today (?:\w+ )?(?:open|start|beg[ai]n|expand|made|makes|brought|brings)\w*|we (?:will|build|built|propose|plan)|(?:our|the|this) (?:app|tool|service|platform|product|feature|solution|widget|plugin|system)|this (?:document|prd|project|proposal|release|paper))\b/i

const inviting =
  /^\W*(?:we|your|introducing|thanks to|using|join|try|visit|learn|sign|download|get|start|discover|add|use|see|imagine)\b/i

/** Says of each sentence in turn whether the product speaks, or the world without it. */
export function voices(speeches: readonly Speech[]): Voice[] {
  const products = new Set(speeches.flatMap(({shows}) => shows))
  let last: Voice = 'world'
  return speeches.map(({presents, names, goesOn}) => {
    const product = presents || names.some((name) => products.has(name)) || (goesOn && last === 'product')
    last = product ? 'product' : 'world'
    return last
  })
}
