import {irregularParticiples} from './irregular.ts'
import type {Span} from './span.ts'

// A clause that opens a sentence: its subject of a few words, a form of "to be", and the participle.
const passive =
  /^((?:(?:then|next|after that|finally|also|later|so|as a result|in \w+|first|second|once again),? )?)((?:\S+ ){1,8}?)(?:was|were|has been|have been) ((?:(?:also|then|finally|subsequently|later|first|\w{2,}ly) )?)(made(?! (?:to be|of|from)\b)|(?!made\b)[a-z-]+)(?= |[.,;:!?]|$)/i

// What people do at work and somebody must have done. States ("was broken") and what befalls the writer are not among them.
const deeds = new Set(
  `launched implemented created developed introduced rolled changed designed deployed conducted organised organized
  established defined agreed selected approved discussed identified fixed moved added removed replaced tested drafted
  prepared scheduled arranged carried started shipped released delivered migrated automated investigated analysed analyzed
  reviewed escalated raised solved resolved completed updated trained installed configured decided proposed piloted
  formed assembled planned prioritised prioritized restructured redesigned refactored simplified standardised standardized
  documented published presented collected gathered interviewed surveyed measured tracked monitored negotiated signed
  ordered purchased invited contacted called informed communicated explained reduced increased improved optimised optimized
  enabled executed performed initiated kicked finalised finalized formulated adopted applied revised corrected adjusted
  integrated merged split closed opened cancelled canceled stopped`.split(/\s+/)
)
const irregularDeeds = new Set(
  'begun bought brought built chosen cut done drawn found given held made paid put rebuilt rewritten run sent set shown shut taken written'.split(
    ' '
  )
)

// These subjects are people, or open a clause of another kind.
const otherSubject =
  /\b(?:i|we|he|she|they|you|who|which|that|what|when|if|because|while|after|before|until|once|as|nobody|none|nothing|no one|not|neither|to|by)\b|[,;:("“]/i

/**
 * The words of a sentence that hide who acted: "A pilot was launched", "The decision was made". None where the actor is
 * named ("by the team", or "I" in the same sentence), where a state is told, or outside a main clause.
 */
export function hiddenActor(sentence: string): Span | undefined {
  const text = sentence.replace(/\s/g, ' ')
  const match = passive.exec(text)
  if (!match) return undefined
  const [clause, opening, subject, , participle] = match
  const deed = participle!.toLowerCase()
  if (!deeds.has(deed) && !(irregularDeeds.has(deed) && irregularParticiples.has(deed))) return undefined
  if (otherSubject.test(subject!)) return undefined
  // Whoever is named in the sentence is taken for the one who acted.
  if (/\b(?:i|my|me|we|our|us|by|myself)\b|["”“?]/i.test(text.slice(opening!.length))) return undefined
  return {start: opening!.length, end: clause.length}
}
