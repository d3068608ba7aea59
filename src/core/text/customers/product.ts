import {future, removal} from './trouble.ts'
import type {Voice} from './problem.ts'

const shown =
  /\b(?:announc(?:es|ed|ing)|introduc(?:es|ed|ing)|launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|releas(?:es|ed|ing)|present(?:s|ed|ing)|with|of) (?:the |its |our )?(\p{Lu}[\p{L}\p{N}]{2,})/gu
const described =
  /^[^\p{L}\w]*(\p{Lu}[\p{L}\p{N}]{2,})(?: [\d.]+)?(?: by \p{Lu}[\p{L}\p{N}]+)?(?:, \w+ today,)? (?:is (?:an?|the|now)|lets|gives|helps|makes|brings|combines|unites|offers|provides|shows|records|turns|automates|connects|enables|allows|uses|takes|merges|finds|learns|imports|works|measures|opens|lists|sends|tells|stores|adds|keeps|tracks|counts|reads|checks|books|plans|writes|sees|listens|knows|supports|watches)\b/u

/** Words that are shown as a product somewhere in these sentences. */
export function productNames(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(
    sentences
      .flatMap((text) => {
        const told = described.exec(text)?.[1]
        const announced = /\b(?:announc|introduc|launch|unveil|releas)/i.test(text) || /^\W*With \p{Lu}/u.test(text)
        return [...(told ? [told] : []), ...(announced ? [...text.matchAll(shown)].map((match) => match[1]!) : [])]
      })
      .filter((name) => !ordinary.has(name))
  )
}

const ordinary = new Set(
  'The This That These Those There They Today Every Each Most Many Our Your What When Where With Now New And But Not One Everyone Everything Nobody'.split(
    ' '
  )
)

const presenting =
  /(?<!\b(?:is|are|was|were|be|been) )\b(?:announc\w+|introduc(?:es|ed|ing)|launch(?:es|ed|ing)?|unveil\w*|is an? (?:[\w-]+ ){0,5}(?:app|tool|service|platform|product|solution|library|feature|extension|widget|directory|system|catalogue|catalog|marketplace|assistant|log|calendar)|today (?:\w+ )?(?:open|start|beg[ai]n|expand|made|makes|brought|brings)\w*|we (?:will|build|built|propose|plan)|(?:our|the|this) (?:app|tool|service|platform|product|feature|solution|widget|plugin|system)|this (?:document|prd|project|proposal|release|paper))\b/i

/** Says of each sentence in turn whether the product speaks, or the world without it. */
export function voices(sentences: readonly string[]): Voice[] {
  const names = productNames(sentences)
  let last: Voice = 'world'
  return sentences.map((text) => {
    last = voiceOf(text, names, last)
    return last
  })
}

function voiceOf(text: string, names: ReadonlySet<string>, last: Voice): Voice {
  if (presenting.test(text)) return 'product'
  if ((text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).some((word) => names.has(word))) return 'product'
  if (
    /^\W*(?:we|your|introducing|thanks to|using|join|try|visit|learn|sign|download|get|start|discover|add|use|see|imagine)\b/i.test(
      text
    )
  )
    return 'product'
  if (
    /^\W*(?:it|its|this|these|you|the \w+)\b/i.test(text) &&
    last === 'product' &&
    (future.test(text) || removal.test(text) || /^\W*(?:it|its|you)\b/i.test(text))
  )
    return 'product'
  return 'world'
}
