import type {Block, Sentence} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {readingIn} from '../../document/readings.ts'
import {isAside, tellsConsequence} from '../../text/outcomes.ts'
import {hasGap} from '../../text/placeholders.ts'
import type {Kind} from '../outline.ts'
import {likelihood} from './model.ts'
import {planBlocks, releaseBlocks, type PlacedBlock, type PlacedSentence} from './placed-sentences.ts'
import {sectionsNamed, type Section} from '../sections.ts'
import {outcomeSigns, tellsLesson} from '../telling.ts'
import {toldSentences} from '../told.ts'

/** A sentence that says that something got better, got worse, or came out otherwise. */
export interface Claim {
  readonly sentence: Sentence
  readonly quantified: boolean
}

/**
 * The claims of a unit. In a story position decides: what stands in the Result part is an outcome, whatever its
 * words. Elsewhere it is learned which words and places speak for a claim.
 */
export function claimsOf(kind: Kind, blocks: readonly Block[], sections: readonly Section[]): Claim[] {
  switch (kind) {
    case 'story':
    case 'essay':
      return sectionsNamed(sections, 'action', 'result').flatMap((section) =>
        section.parts.includes('result') ? outcomes(section) : consequences(section)
      )
    case 'prfaq':
      return releaseBlocks(blocks, sections).flatMap((block) => likelyIn(block, inRelease))
    case 'prd':
    case 'narrative':
      return planBlocks(blocks, sections).flatMap((block) => likelyIn(block, inPlan))
  }
}

/** From which likelihood on a sentence is taken for a claim: of one with a number less is asked, since it is praised. */
interface Thresholds {
  readonly bare: number
  readonly quantified: number
}

// Chosen with each author left out in turn, see docs/accuracy.md. A plan talks of what could be better all the time,
// and little of it claims anything.
const inRelease: Thresholds = {bare: 0.5, quantified: 0.4}
const inPlan: Thresholds = {bare: 0.75, quantified: 0.6}

/** The claims in a block: the same as last time where it stands as it stood then. */
const claimsIn = readingIn(
  (_block: Block, {placed, least}: {placed: PlacedBlock; least: Thresholds}) => likely(placed.sentences(), least),
  (now, before) =>
    now.least === before.least && now.placed.place !== undefined && now.placed.place === before.placed.place
)

function likelyIn(placed: PlacedBlock, least: Thresholds): readonly Claim[] {
  return claimsIn(placed.block, {placed, least})
}

function likely(sentences: readonly PlacedSentence[], least: Thresholds): Claim[] {
  return sentences
    .filter(({sentence, position}) => {
      if (isOpen(sentence)) return false
      return likelihood(sentence, position) >= (isQuantified(sentence) ? least.quantified : least.bare)
    })
    .map(({sentence}) => claim(sentence))
}

/** Where nobody has put the label, a sentence has to sound like an outcome too. */
const leastSigns = 0.4
/** A Result part of more sentences tells a story of its own, and not each of them is an outcome. */
const shortResult = 6
/** There each of them has to show a sign of one; the faintest will do, since the label speaks for them. */
const anySign = 0.1

function outcomes(section: Section): Claim[] {
  const told = toldSentences(section)
  const least = section.derived ? leastSigns : told.length > shortResult ? anySign : 0
  return told
    .filter((sentence) => !isOpen(sentence) && !standsAside(sentence) && !tellsLesson(sentence))
    .map(claim)
    .filter(({sentence, quantified}) => outcomeSigns(sentence, quantified) >= least)
}

/** Among the deeds only what says outright that it came of them. */
function consequences(section: Section): Claim[] {
  return toldSentences(section)
    .filter((sentence) => !isOpen(sentence) && isConsequence(sentence))
    .map(claim)
}

const isOpen = kept(({text}: Sentence) => hasGap(text))
const standsAside = kept(({text}: Sentence) => isAside(text))
const isConsequence = kept(({text}: Sentence) => tellsConsequence(text))

function claim(sentence: Sentence): Claim {
  return {sentence, quantified: isQuantified(sentence)}
}

/** "Millions of" says how large something is, but not how much it changed. */
const isQuantified = kept(({quantities}: Sentence) => quantities.some(({measure}) => measure !== 'magnitude'))
