import type {Document} from '../../document/document.ts'
import {reading} from '../../document/kept.ts'
import {kindNamed, type Kind} from '../outline.ts'
import {narrativeSigns} from './signs-narrative.ts'
import {prdSigns} from './signs-prd.ts'
import {prfaqSigns} from './signs-prfaq.ts'
import {Reading} from './reading.ts'
import {weigh, type Evidence, type Sign} from './sign.ts'
import {isEssay, isLabelledEssay, labelledStorySigns, proseSigns} from './signs-story.ts'

/** What a document was taken for, and why. */
export interface Verdict extends Evidence {
  readonly kind: Kind
  /** How far the score lies above the least that the kind asks for. */
  readonly margin: number
}

interface KindSigns {
  readonly signs: readonly Sign[]
  /** The least score. */
  readonly least: number
  /** Without this no score suffices. */
  gate(reading: Reading): boolean
}

/** In this order where two are equally likely. */
const candidates: readonly (readonly [(reading: Reading) => Kind, KindSigns])[] = [
  [(reading) => (isEssay(reading) ? 'essay' : 'story'), proseSigns],
  [(reading) => (isLabelledEssay(reading) ? 'essay' : 'story'), labelledStorySigns],
  [() => 'prfaq', prfaqSigns],
  [() => 'narrative', narrativeSigns],
  [() => 'prd', prdSigns]
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

/** The kinds that a document may be, the likeliest first. */
export function verdicts({blocks, frontMatter}: Document): readonly Verdict[] {
  const read = new Reading(blocks, frontMatter)
  return candidates
    .flatMap(([kind, {gate, signs, least}]) => {
      const evidence = gate(read) ? weigh(read, signs, least) : undefined
      return evidence ? [{kind: kind(read), ...evidence, margin: evidence.score - least}] : []
    })
    .sort((a, b) => b.margin - a.margin)
}

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
