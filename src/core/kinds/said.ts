import type {Block} from '../document/block.ts'
import {keptBy} from '../document/kept.ts'
import type {Kind} from './outline.ts'

// Parts that are there without a label of their own: said in a sentence, in whatever section. A reader misses a part
// only if nothing of it is said, so these lean to finding one. Parts that no kind requires are missed by nobody.
const risks =
  /\brisks?\b|\bopen questions?\b|\b(?:could|might|may) (?:\w+ )?(?:fail|go wrong|break|not work|refuse|object)\b|\bwe (?:do not|don't) (?:yet )?know\b|\bunknowns?\b|\bworst case\b|\bassum(?:e|es|ing|ption|ptions)\b/i
const goals =
  /\b(?:goals?|aims?|objectives?) (?:is|are|for|of|to)\b|\bwe (?:aim|want) to\b|\bso that\b|\bsuccess (?:is|means|looks)\b/i
const metrics =
  /\b(?:target|baseline|kpi|metric)s?\b|\bfrom [\d$€£]\S{0,10} (?:\w+ ){0,3}to [\d$€£]|\bmeasured (?:by|as|in|over|against)\b/i
const task =
  /\b(?:my|our) (?:own )?(?:task|job|goal|role|mission|brief|responsibility|assignment|target|part)\b|\b(?:i|we|you) (?:was|were|had been|am|are) (?:\w+ )?(?:asked|told|hired|brought in|responsible|assigned|supposed|expected|given|in charge|tasked)\b|\b(?:i|we|you) (?:had|needed|wanted) to\b|\b(?:asked|wanted|told|needed) (?:me|us|you) to\b|\bit was (?:my|mine|on me|up to me)\b/i

const situation =
  /\b(?:i|we|you|my (?:team|company|office)) (?:was|were|ran|led|managed|worked|joined|owned|served|had)\b|\b(?:in|since|from) (?:19|20)\d\d\b/i

const said: Partial<Record<Kind, Readonly<Record<string, RegExp>>>> = {
  prd: {risks, goals, 'success-metrics': metrics},
  narrative: {risks},
  story: {situation, task}
}

/** The parts that some sentence speaks of, among those that can be told by that. */
export function partsSaid(kind: Kind, blocks: readonly Block[]): Set<string> {
  const own = blocks.filter(({type, quoted}) => type !== 'heading' && !quoted)
  return new Set(
    Object.entries(said[kind] ?? {})
      .filter(([, pattern]) => own.some((block) => says(block, pattern)))
      .map(([part]) => part)
  )
}

const says = keptBy(({text}: Block, pattern: RegExp) => pattern.test(text))
