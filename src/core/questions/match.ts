import type {BankStory} from '../bank/bank-story.ts'
import type {Situation} from '../bank/situations.ts'
import {contentWords} from '../text/stem.ts'
import {wantsStory, type Question} from './question.ts'

/** A story of one's own that answers a question, and why. */
export interface Answer<Story extends BankStory> {
  readonly story: Story
  readonly score: number
  /** Ids of the question's principles that the story claims, shows, or both. */
  readonly principles: readonly {readonly id: string; readonly claimed: boolean; readonly told: boolean}[]
  /** The kinds of situation that both are about. */
  readonly situations: readonly Situation[]
  /** The words of the question that the story uses, too, and few stories do. */
  readonly words: readonly string[]
}

/** How much speaks for a story. What its words bear out counts for more than what its writer says of it. */
const points = {told: 2, claimed: 1, further: 0.5, situation: 2, again: 0.5, word: 0.6, words: 1.5, strength: 0.2}

/** What it takes to answer at all: the question's principle, claimed and shown; and its situation, if it asks for one. */
const enough = {principle: 3, situation: 1, alone: 2, words: 1.2}

/** So many answers are a choice; more are a list. */
const most = 3

/** Of what a story's words speak for, only the first few are what it is about. */
const foremost = 4

/** A word of this share of all stories says nothing about any of them. */
const common = 0.3

/** The best stories for each question, best first, three at most; none where nothing fits or no story is wanted. */
export function answersTo<Story extends BankStory>(
  questions: readonly Question[],
  stories: readonly Story[]
): Map<Question, readonly Answer<Story>[]> {
  const told = stories.filter(({unfilled}) => !unfilled)
  const counts = new Map<string, number>()
  for (const story of told) for (const word of readingOf(story).words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const isTelling = (word: string): boolean => {
    const count = counts.get(word) ?? 0
    return count > 0 && count <= Math.max(1, told.length * common)
  }
  return new Map(
    questions.map((question) => {
      if (!wantsStory(question)) return [question, []]
      const words = [...wordsOf(question)].filter(([stem]) => isTelling(stem))
      const answers = told.flatMap((story) => answerOf(question, words, story) ?? [])
      answers.sort((a, b) => b.score - a.score)
      return [question, answers.slice(0, most)]
    })
  )
}

function answerOf<Story extends BankStory>(
  question: Question,
  telling: readonly (readonly [stem: string, word: string])[],
  story: Story
): Answer<Story> | undefined {
  const reading = readingOf(story)
  const isFor = (id: string): boolean => reading.claimed.has(id) || reading.told.has(id)
  if (question.principles.length > 0 && !question.principles.some(isFor)) return undefined
  const principles = question.principles
    .filter(isFor)
    .map((id) => ({id, claimed: reading.claimed.has(id), told: reading.told.has(id)}))
  const situations = question.situations.filter((situation) => reading.situations.has(situation))
  const words = telling.filter(([stem]) => reading.words.has(stem)).map(([, word]) => word)
  const [best = 0, ...further] = principles
    .map(({claimed, told}) => (claimed ? points.claimed : 0) + (told ? points.told : 0))
    .sort((a, b) => b - a)
  const fit =
    best +
    further.length * points.further +
    (situations.length > 0 ? points.situation + (situations.length - 1) * points.again : 0) +
    Math.min(points.words, words.length * points.word)
  return fit >= least(question)
    ? {story, score: fit + story.strength.points * points.strength, principles, situations, words}
    : undefined
}

function least({principles, situations}: Question): number {
  if (principles.length > 0) return enough.principle + (situations.length > 0 ? enough.situation : 0)
  return situations.length > 0 ? enough.alone : enough.words
}

/** A story as it is compared: made once, as long as the story is the same. */
interface Reading {
  readonly claimed: ReadonlySet<string>
  readonly told: ReadonlySet<string>
  readonly situations: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const readings = new WeakMap<BankStory, Reading>()

function readingOf(story: BankStory): Reading {
  const known = readings.get(story)
  if (known) return known
  const reading = {
    claimed: new Set(story.claimed.principles),
    told: new Set(story.told.principles.slice(0, foremost).map(({theme}) => theme)),
    situations: new Set<string>(story.situations),
    words: new Set(story.vocabulary)
  }
  readings.set(story, reading)
  return reading
}

const wordsOfQuestions = new WeakMap<Question, ReadonlyMap<string, string>>()

/** What a question is about, without the words that interviewers ask with: each by its stem. */
function wordsOf(question: Question): ReadonlyMap<string, string> {
  const known = wordsOfQuestions.get(question)
  if (known) return known
  const words = contentWords(question.text)
  for (const stem of asking.keys()) words.delete(stem)
  wordsOfQuestions.set(question, words)
  return words
}

const asking = contentWords(
  `tell describe walk time times example story explain situation decision decide job career colleague team people
    person company problem product hard hardest good great best large small learn change think thought want find help customer user`
)
