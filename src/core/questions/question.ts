import type {Situation} from '../bank/situations.ts'
import {principles} from '../principles/principles.ts'

/** A part of the interview process, with its own kind of question. */
export interface Round {
  readonly id: RoundId
  readonly name: string
  /** What is asked in it, and of what use that is, in a sentence. */
  readonly about: string
}

export type RoundId = 'phone' | 'behavioural' | 'bar-raiser' | 'product' | 'analytical' | 'technical' | 'to-ask'

/** The rounds, those first that everybody prepares stories for. */
export const rounds: readonly Round[] = [
  {id: 'phone', name: 'Phone Screen', about: 'A first conversation: who you are, and whether a story of yours holds.'},
  {id: 'behavioural', name: 'Behavioural', about: 'An hour on two or three principles, with your own stories.'},
  {
    id: 'bar-raiser',
    name: 'Bar Raiser',
    about: 'Somebody from another team looks for what would make you better than half of those in the job.'
  },
  {id: 'product', name: 'Product', about: 'A product to think through aloud, from the customer to the measure.'},
  {id: 'analytical', name: 'Analytical', about: 'Numbers to define, to doubt and to estimate.'},
  {
    id: 'technical',
    name: 'PMT Technical',
    about: 'For technical product managers: how systems work and where they break.'
  },
  {id: 'to-ask', name: 'Questions to Ask Them', about: 'What you ask when they ask whether you have questions.'}
]

/** A question of an interview. */
export interface Question {
  /** Stays what it is when the wording changes. */
  readonly id: string
  readonly text: string
  /** What a listener hopes to hear; empty where the writer of a question of their own does not say. */
  readonly probes: string
  readonly rounds: readonly RoundId[]
  /** Ids of the principles that it is asked for, the first one foremost. */
  readonly principles: readonly string[]
  /** The kinds of situation that it asks about: a story of none of them hardly answers it. */
  readonly situations: readonly Situation[]
  /** Where it stands, if it is one of the person's own. */
  readonly own?: Place
}

/** A line of a file with questions of one's own. */
export interface Place {
  /** From 0. */
  readonly line: number
}

/** Whether a question is answered by a story of one's own, and not by thinking aloud or by a fact. */
export function wantsStory({principles, situations, rounds}: Question): boolean {
  return principles.length > 0 || situations.length > 0 || rounds.some((round) => storyRounds.has(round))
}

const storyRounds: ReadonlySet<RoundId> = new Set(['behavioural', 'bar-raiser'])

/** How a question is written down. */
interface Asked {
  /** Behind the id of its principle or round. */
  readonly id: string
  readonly text: string
  readonly probes: string
  readonly situations?: readonly Situation[]
  /** Principles that it is asked for besides. */
  readonly also?: readonly string[]
  readonly rounds?: readonly RoundId[]
}

/** The questions that are asked for a principle. */
export function questionsFor(principle: string, asked: readonly Asked[]): readonly Question[] {
  return asked.map(({id, text, probes, situations = [], also = [], rounds = ['behavioural']}) => ({
    id: `${principle}-${id}`,
    text,
    probes,
    rounds,
    principles: [principle, ...also],
    situations
  }))
}

/** The questions of a round that are asked for no principle in particular. */
export function questionsIn(round: RoundId, asked: readonly Asked[]): readonly Question[] {
  return asked.map(({id, text, probes, situations = [], also = [], rounds = [round]}) => ({
    id: `${round}-${id}`,
    text,
    probes,
    rounds,
    principles: also,
    situations
  }))
}

/** What a question is asked for in words: its principles, else its rounds. */
export function askedFor({principles: ids, rounds: own}: Question): readonly string[] {
  const named = principles.filter(({id}) => ids.includes(id)).map(({name}) => name)
  return named.length > 0 ? named : rounds.filter(({id}) => own.includes(id)).map(({name}) => name)
}
