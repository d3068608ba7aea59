import type {Cue} from '../themes/cue.ts'
import {speakingFor} from '../themes/evidence.ts'
import {competencies} from './competencies.ts'
import {
  alignment,
  bothSides,
  collaborations,
  communication,
  crossFunctional,
  leadership,
  motivation,
  negotiation,
  partnership,
  peerNetwork,
  withoutAuthority
} from './cues-people.ts'
import {
  dataInformed,
  developmentCycle,
  industryInsight,
  methodologies,
  prioritisation,
  problemSolving,
  toolProficiency,
  userCentred,
  userFeedback,
  visionAlignment
} from './cues-product.ts'

const cues: Readonly<Record<string, readonly Cue[]>> = {
  'product-development-cycle': developmentCycle,
  methodologies,
  'industry-insight': industryInsight,
  'vision-alignment': visionAlignment,
  communication,
  'problem-solving': problemSolving,
  prioritisation,
  'cross-functional-collaboration': crossFunctional,
  'successful-collaborations': collaborations,
  'user-centred-approach': userCentred,
  'user-feedback': userFeedback,
  'data-informed-decisions': dataInformed,
  'tool-proficiency': toolProficiency,
  'leadership-and-influence': leadership,
  'team-motivation': motivation,
  'partnership-solutions': partnership,
  'stakeholder-alignment': alignment,
  negotiation,
  'influence-without-authority': withoutAuthority,
  'trusted-peer-network': peerNetwork,
  'outcomes-for-both-sides': bothSides
}

/** What a sentence says for each competency, by its own words. */
export const spokenForCompetencies = speakingFor(competencies, cues)
