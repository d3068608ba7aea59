import type {Cue} from '../themes/cue.ts'
import {speakingFor, type Evidence} from '../themes/evidence.ts'
import {biasForAction, deliverResults, frugality, highestStandards, ownership} from './cues-doing.ts'
import {backbone, bestEmployer, customerObsession, earnTrust, hireAndDevelop} from './cues-people.ts'
import {
  areRight,
  broadResponsibility,
  diveDeep,
  inventAndSimplify,
  learnAndBeCurious,
  thinkBig
} from './cues-thinking.ts'
import {principles, type Principle} from './principles.ts'

const cues: Readonly<Record<string, readonly Cue[]>> = {
  'customer-obsession': customerObsession,
  ownership,
  'invent-and-simplify': inventAndSimplify,
  'are-right-a-lot': areRight,
  'learn-and-be-curious': learnAndBeCurious,
  'hire-and-develop-the-best': hireAndDevelop,
  'insist-on-the-highest-standards': highestStandards,
  'think-big': thinkBig,
  'bias-for-action': biasForAction,
  frugality,
  'earn-trust': earnTrust,
  'dive-deep': diveDeep,
  'have-backbone-disagree-and-commit': backbone,
  'deliver-results': deliverResults,
  'best-employer': bestEmployer,
  'broad-responsibility': broadResponsibility
}

/** What a sentence says for each principle, by its own words. */
export const spokenFor = speakingFor(principles, cues)

// Nobody is obsessed with customers, thrifty, or good to people without naming them or the money. Of the others a plain
// story may tell in words that nobody else has used.
const unmistakable = new Set([
  'customer-obsession',
  'frugality',
  'hire-and-develop-the-best',
  'best-employer',
  'broad-responsibility'
])
/** A text that says this much for one principle and nothing for another was about the one. */
const plain = 5

/** Whether nobody shows a principle without its usual words. */
export function isUnmistakable({id}: Principle): boolean {
  return unmistakable.has(id)
}

/** Whether a text plainly shows another principle and this one in no word. */
export function speaksForOthers(evidence: readonly Evidence[], principle: Principle): boolean {
  return (evidence[0]?.score ?? 0) >= plain && !evidence.some((one) => one.theme === principle)
}
