import type {Sentence} from '../document/block.ts'
import {claimCues} from '../text/claim-cues.ts'
import {weights} from './claim-weights.ts'

/** Where a sentence of a press release stands: what its words alone cannot say. */
export interface Position {
  /** Parts of the outline that its section's label names. */
  readonly parts: readonly string[]
  /** The label of its section or block, lower case; '' without one. */
  readonly label: string
  /** In a list. */
  readonly item: boolean
  /** In a heading, or set off as the line below it. */
  readonly headline: boolean
  /** In quotation marks or a block quotation. */
  readonly quoted: boolean
  /** Among the first two sentences of the first paragraph. */
  readonly opening: boolean
  /** How far into the text it stands, from 0 to 1. */
  readonly depth: number
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | undefined
}

const benefits =
  /\b(?:benefits?|impact|results?|outcomes?|what (?:changes|it brings|you get|changed)|advantages?|value|why (?:it|customers|teams))\b/

/** The cue classes of a sentence in its place, as the model knows them. */
export function cuesOf(sentence: Sentence, position: Position): string[] {
  const cues = claimCues(sentence.text, sentence.quantities)
  for (const part of position.parts) cues.push(`in:${part}`)
  if (benefits.test(position.label)) cues.push('in:benefits')
  if (position.item) cues.push('item')
  if (position.headline) cues.push('headline')
  if (position.quoted) cues.push('quoted')
  if (position.opening) cues.push('opening')
  cues.push(position.depth < 0.25 ? 'early' : position.depth > 0.7 ? 'late' : 'middle')
  if (position.before) {
    const before = claimCues(position.before.text, position.before.quantities)
    if (before.includes('trouble')) cues.push('afterTrouble')
    if (before.includes('mechanism') || before.includes('steps')) cues.push('afterMechanism')
    if (before.includes('good2') || before.includes('good3') || before.includes('measuredChange'))
      cues.push('afterGood')
  }
  return cues
}

/** How likely a sentence of a press release is a claim, from 0 to 1. */
export function likelihood(sentence: Sentence, position: Position): number {
  const score = cuesOf(sentence, position).reduce((sum, cue) => sum + (weights[cue] ?? 0), weights['']!)
  return 1 / (1 + Math.exp(-score))
}
