import type {Document} from '../../document/document.ts'
import {reading, readingBy} from '../../document/kept.ts'
import {isTooHeavy} from '../../document/limits.ts'
import {endOfFrontMatter, topOf} from '../../document/pieces.ts'
import {kindNamed, type Kind} from '../outline.ts'
import {Glance} from './glance.ts'
import {narrativeSigns} from './signs-narrative.ts'
import {prdSigns} from './signs-prd.ts'
import {prfaqSigns} from './signs-prfaq.ts'
import {Reading} from './reading.ts'
import {mostFor, weigh, type Evidence, type Sign} from './sign.ts'
import {isEssay, isLabelledEssay, labelledStorySigns, proseSigns} from './signs-story.ts'

/** What a document was taken for, and why. */
export interface Verdict extends Evidence {
  readonly kind: Kind
  /** How far the score lies above the least that the kind asks for. */
  readonly margin: number
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

/** In this order where two are equally likely. */
const candidates: readonly Candidate[] = [
  {kind: (reading) => (isEssay(reading) ? 'essay' : 'story'), ...proseSigns},
  {kind: (reading) => (isLabelledEssay(reading) ? 'essay' : 'story'), ...labelledStorySigns},
  {kind: () => 'prfaq', ...prfaqSigns},
  {kind: () => 'narrative', ...narrativeSigns},
  {kind: () => 'prd', ...prdSigns}
]

/**
 * What a document is: as its front matter says, or what the signs of its structure and its telling speak for most;
 * undefined for every other Markdown. No single word decides, because an article about a form carries them all.
 */
export const recognise = reading((document: Document): Kind | undefined =>
  isOfWorkback(document) ? undefined : (statedKind(document) ?? verdicts(document)[0]?.kind)
)

/** A plan or a checklist that we wrote, which may speak of nothing but stories and is none. */
function isOfWorkback({frontMatter}: Document): boolean {
  return frontMatter?.entries.has('workback') ?? false
}

/**
 * Whether a text may be of one of our kinds, or meant for us, as far as its letters tell: where not, nothing will be found
 * in it, as in most Markdown there is. Takes a fraction of the time that it takes to read it.
 */
export function mayBeOurs(source: string): boolean {
  const top = topOf(source)
  const front = source.slice(top, endOfFrontMatter(source, top) ?? top)
  if (/kind|principles/i.test(front) || hidesLetters.test(source) || isTooHeavy(source)) return true
  const glance = new Glance(source)
  return candidates.some(({signs, least, mayOpen}) => mayOpen(glance) && mostFor(signs, glance) >= least)
}

// What stands for a letter.
const hidesLetters = /&(?:#|[a-z])\w{1,30};/i

/** The kinds that a document may be, the likeliest first. */
export function verdicts(document: Document): readonly Verdict[] {
  return candidates.flatMap((one) => verdictOn(document, one) ?? []).sort((a, b) => b.margin - a.margin)
}

// Each by itself: what was edited mostly concerns one or two.
const verdictOn = readingBy(
  ({blocks, frontMatter}: Document, {kind, gate, signs, least}: Candidate): Verdict | undefined => {
    const read = new Reading(blocks, frontMatter)
    const evidence = gate(read) ? weigh(read, signs, least) : undefined
    return evidence && {kind: kind(read), ...evidence, margin: evidence.score - least}
  }
)

/** The kind that the front matter names, if it is one of ours. */
function statedKind({frontMatter}: Document): Kind | undefined {
  const stated = frontMatter?.entries.get('kind')?.[0]
  return stated && kindNamed(stated.value)
}

/** Whether front matter was meant for this linter, though it names no kind: by its principles, or by a kind misspelt. */
export function meansUs({source, frontMatter}: Document): boolean {
  if (!frontMatter) return false
  const raw = source.slice(frontMatter.at.start, frontMatter.at.end)
  return (
    frontMatter.entries.has('principles') ||
    /^kind:\s*["']?(?:pr\W?faq?|prd|stor(?:y|ey|ies)|stroy|essay|narrative|written)/im.test(raw)
  )
}
