import type {Sentence} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {claimCues} from '../../text/claim-cues.ts'
import {plan, release} from './weights.ts'

/** Where a sentence of a press release or of a plan stands: what its words alone cannot say. */
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
  /** In a plan, and not in a release. */
  readonly plan?: true
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | undefined
}

const benefits =
  /\b(?:benefits?|impact|results?|outcomes?|what (?:changes|it brings|you get|changed|we expect)|advantages?|value|why (?:it|customers|teams)|expect\w*|believe|hypothes[ie]s|rationale|business case|summary|overview|vision|bet|worth)\b/

/** The cue classes of a sentence's own words: asked for its own sake, and for the sentence behind it. */
const cuesWithin = kept(({text, quantities}: Sentence): readonly string[] => claimCues(text, quantities))

/** The cue classes of a sentence in its place, as the model knows them. */
export function cuesOf(sentence: Sentence, position: Position): string[] {
  const cues = [...cuesWithin(sentence)]
  for (const part of position.parts) cues.push(`in:${part}`)
  if (benefits.test(position.label)) cues.push('in:benefits')
  if (position.item) cues.push('item')
  if (position.headline) cues.push('headline')
  if (position.quoted) cues.push('quoted')
  if (position.opening) cues.push('opening')
  cues.push(position.depth < 0.25 ? 'early' : position.depth > 0.7 ? 'late' : 'middle')
  if (position.plan) {
    cues.push('plan', `plan:${cues.find((cue) => cue.startsWith('good'))}`)
    if (cues.includes('in:benefits')) cues.push('plan:benefits')
    if (cues.includes('will')) cues.push('plan:will')
    if (position.item) cues.push('plan:item')
    if (position.depth < 0.15 && position.parts.length === 0) cues.push('plan:opening')
  }
  if (position.before) {
    const before = cuesWithin(position.before)
    if (before.includes('trouble')) cues.push('afterTrouble')
    if (before.includes('mechanism') || before.includes('steps')) cues.push('afterMechanism')
    if (before.includes('good2') || before.includes('good3') || before.includes('measuredChange'))
      cues.push('afterGood')
  }
  return cues
}

/** How likely a sentence of a press release or of a plan is a claim, from 0 to 1. */
export function likelihood(sentence: Sentence, position: Position): number {
  const weights = position.plan ? plan : release
  const score = cuesOf(sentence, position).reduce((sum, cue) => sum + (weights[cue] ?? 0), weights['']!)
  return 1 / (1 + Math.exp(-score))
}
