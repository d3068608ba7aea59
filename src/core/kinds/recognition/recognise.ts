import type {Document} from '../../document/document.ts'
import {isTooHeavy} from '../../document/limits.ts'
import {endOfFrontMatter, topOf} from '../../document/pieces.ts'
import {reading} from '../../document/readings.ts'
import {kindNamed, type Kind} from '../outline.ts'
import {certainOf, isLight, nothingOf, type Certain} from './certain.ts'
import {withoutEntities} from './entities.ts'
import {Glance} from './glance.ts'
import {narrativeSigns} from './signs-narrative.ts'
import {prdSigns} from './signs-prd.ts'
import {prfaqSigns} from './signs-prfaq.ts'
import {Reading} from './reading.ts'
import {mostFor, weigh, type Evidence, type Sign} from './sign.ts'
import {isEssay, isLabelledEssay, labelledStorySigns, proseSigns} from './signs-story.ts'

/** What a document is taken for, and why. */
export interface Verdict extends Evidence {
  readonly kind: Kind
}

/** How documents of a kind are known. */
interface Candidate {
  readonly kind: (reading: Reading) => Kind
  readonly signs: readonly Sign[]
  /** The least score. */
  readonly least: number
  /** Without this no score suffices. */
  gate(reading: Reading): boolean
  /** Without this the gate is shut, as far as the letters of a text tell. */
  mayOpen(glance: Glance): boolean
}

/** The last that takes the longest to find out, and the later of two that are equally likely. */
const candidates: readonly Candidate[] = [
  {kind: () => 'prd', ...prdSigns},
  {kind: () => 'narrative', ...narrativeSigns},
  {kind: () => 'prfaq', ...prfaqSigns},
  {kind: (reading) => (isLabelledEssay(reading) ? 'essay' : 'story'), ...labelledStorySigns},
  {kind: (reading) => (isEssay(reading) ? 'essay' : 'story'), ...proseSigns}
]

/**
 * What a document is: as its front matter says, or what the signs of its structure and its telling speak for most;
 * undefined for every other Markdown. No single word decides, because an article about a form carries them all.
 */
export const recognise = reading((document: Document): Kind | undefined => recogniseAmong(document, anything))

/** The same, of a document of which it is known already what it may be. */
export function recogniseAmong(document: Document, most: Prospects): Kind | undefined {
  return isOfWorkback(document) ? undefined : (statedKind(document) ?? verdictOn(document, most)?.kind)
}

/** A plan or a checklist that we wrote, which may speak of nothing but stories and is none. */
function isOfWorkback({frontMatter}: Document): boolean {
  return frontMatter?.entries.has('workback') ?? false
}

/** The most that the score of a candidate can come to; less than any where its gate is shut. */
export type Prospects = (candidate: Candidate) => number

/** What a text may be as far as its letters tell, which takes a fraction of the time that it takes to read it. */
export function prospectsOf(source: string): Prospects {
  const top = topOf(source)
  const body = endOfFrontMatter(source, top) ?? top
  const front = source.slice(top, body)
  const shown = withoutEntities(source.slice(body))
  if (shown === undefined || /kind|principles/i.test(front) || isTooHeavy(front) || !isLight(shown)) return anything
  const most = lookingAt(front, nothingOf(shown))
  return mayBeOurs(most) ? lookingAt(front, certainOf(shown)) : most
}

function lookingAt(front: string, body: Certain): Prospects {
  const glance = new Glance(front, body)
  if (glance.isIrregular) return anything
  return (candidate) =>
    glance.once(candidate, () => (candidate.mayOpen(glance) ? mostFor(candidate.signs, glance) : -Infinity))
}

const anything: Prospects = ({signs}) => mostFor(signs)

/**
 * Whether a text may be of one of our kinds, or meant for us, as far as its letters tell: where not, nothing will be found
 * in it, as in most Markdown there is.
 */
export function mayBeOurs(most: Prospects): boolean {
  return candidates.some((candidate) => most(candidate) >= candidate.least)
}

/** What the signs speak for most, of the kinds for which they speak enough. */
export function verdictOn({blocks, frontMatter}: Document, most: Prospects = anything): Verdict | undefined {
  const read = new Reading(blocks, frontMatter)
  let likeliest: {readonly candidate: Candidate; readonly evidence: Evidence} | undefined
  // How far its score lies above the least that it needs. What cannot come to as much is not looked at any further.
  let margin = 0
  for (const candidate of candidates) {
    const {signs, least, gate} = candidate
    if (most(candidate) < least + margin || !gate(read)) continue
    const evidence = weigh(read, signs, least + margin)
    if (!evidence) continue
    likeliest = {candidate, evidence}
    margin = evidence.score - least
  }
  return likeliest && {kind: likeliest.candidate.kind(read), ...likeliest.evidence}
}

/** The kind that the front matter names, if it is one of ours. */
function statedKind({frontMatter}: Document): Kind | undefined {
  const stated = frontMatter?.entries.get('kind')?.[0]
  return stated && kindNamed(stated.value)
}

/** Whether front matter was meant for this linter, though it names no kind: by its principles, or by a kind misspelt. */
export function meansUs({frontMatter}: Document): boolean {
  if (!frontMatter) return false
  return (
    frontMatter.entries.has('principles') ||
    /^kind:\s*["']?(?:pr\W?faq?|prd|stor(?:y|ey|ies)|stroy|essay|narrative|written)/im.test(frontMatter.written)
  )
}
