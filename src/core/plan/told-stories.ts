import type {BankStory} from '../bank/bank-story.ts'
import type {Theme} from '../bank/lens.ts'
import {strong, type Reason} from '../bank/strength.ts'
import {risksOf, type Coverage} from '../coverage.ts'
import {keyOf} from './checklist.ts'

/** Seconds: what a first answer should take aloud. */
export const aim = 90

/** Up to here nobody would notice. */
const tolerated = 110

/** A story as a plan speaks of it. */
export interface ToldStory {
  readonly key: string
  readonly story: BankStory
  /** What it claims and shows. */
  readonly shows: readonly Theme[]
  /** Several principles rest on it and on no other. */
  readonly alone: boolean
  /** The first thing to mend. */
  readonly mend: Reason | undefined
  readonly isLong: boolean
  /** Among those that would be told: the strongest for each principle, as many as it wants. */
  readonly wanted: boolean
}

/** All written stories with what a plan needs to know of them, in the order in which they came. */
export function toldStories(stories: readonly BankStory[], covered: readonly Coverage<BankStory>[]): ToldStory[] {
  const alone = new Set(risksOf(covered).alone.map(({story}) => story))
  const wanted = new Set(covered.flatMap(({claims, target}) => claims.slice(0, target).map(({story}) => story)))
  const shows = new Map<BankStory, Theme[]>()
  for (const {theme, claims} of covered)
    for (const {story, evidenced} of claims) if (evidenced) shows.set(story, [...(shows.get(story) ?? []), theme])
  const seen = new Map<string, number>()
  return stories
    .filter(({unfilled}) => !unfilled)
    .map((story) => {
      const base = keyOf(story.title)
      const nth = (seen.get(base) ?? 0) + 1
      seen.set(base, nth)
      return {
        // Two stories of one name are told apart by their order.
        key: nth === 1 ? base : `${base}:${nth}`,
        story,
        shows: shows.get(story) ?? [],
        alone: alone.has(story),
        mend: story.strength.reasons.find(({met}) => !met),
        isLong: story.seconds > tolerated,
        wanted: wanted.has(story)
      }
    })
}

/** What has to be mended before anything else: what is not strong, or shows nothing of what it claims. */
export function weakest(told: readonly ToldStory[]): ToldStory[] {
  return told
    .filter(({wanted, mend}) => wanted && mend)
    .sort((a, b) => a.story.strength.points - b.story.strength.points)
}

export function longest(told: readonly ToldStory[]): ToldStory[] {
  return told.filter(({wanted, isLong}) => wanted && isLong).sort((a, b) => b.story.seconds - a.story.seconds)
}

/** The stories to go into the interview with: those on which most rests first, then the strongest. */
export function strongest(told: readonly ToldStory[]): ToldStory[] {
  const rank = ({alone, story: {strength}, shows}: ToldStory): number =>
    (alone && strength.points >= strong ? 100 : 0) + strength.points * 10 + Math.min(shows.length, 9)
  return told.filter(({shows}) => shows.length > 0).sort((a, b) => rank(b) - rank(a))
}
