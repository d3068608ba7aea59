import {wordsOf, wordsOfRelease} from './length.ts'
import type {Unit} from './unit.ts'

/** How long each form may be, and how words become pages and minutes: the options of the rule `within-budget`. */
export type Allowances = Readonly<
  Record<'wordsPerPage' | 'releasePages' | 'essayPages' | 'narrativePages' | 'storySeconds' | 'wordsPerMinute', number>
>

/** How long a piece of writing is, in the measure of its form. */
export interface Length {
  /** In a PR/FAQ the release has a budget of its own. */
  readonly of: 'release' | 'whole'
  readonly words: number
  readonly measure: 'pages' | 'seconds'
  readonly size: number
  /** In the same measure; undefined where the form sets no limit. */
  readonly budget: number | undefined
}

/** How long a unit is, beside what its form allows: in a PR/FAQ the release first, elsewhere the whole alone. */
export function lengthsOf(unit: Unit, allowances: Allowances): readonly Length[] {
  const {releasePages, essayPages, narrativePages, storySeconds, wordsPerMinute} = allowances
  const words = wordsOf(unit)
  const written = (budget: number | undefined, of: Length['of'] = 'whole', count = words): Length => ({
    of,
    words: count,
    measure: 'pages',
    size: count / allowances.wordsPerPage,
    budget
  })
  switch (unit.kind) {
    case 'story':
      return [{of: 'whole', words, measure: 'seconds', size: secondsOf(words, wordsPerMinute), budget: storySeconds}]
    case 'prfaq':
      // The short form is a release with a question or two, and both are on its page.
      if (unit.form === 'one-page') return [written(releasePages)]
      return [written(releasePages, 'release', wordsOfRelease(unit)), written(narrativePages)]
    case 'essay':
      return [written(essayPages)]
    case 'narrative':
      return [written(promisedPages(unit.title) ?? narrativePages)]
    case 'prd':
      return [written(promisedPages(unit.title))]
  }
}

export function secondsOf(words: number, wordsPerMinute: number): number {
  return (words / wordsPerMinute) * 60
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six']

/** The pages that a title names: 1 for "Night counters: a one-pager". */
function promisedPages(title: string): number | undefined {
  const promise = /\b(one|two|three|four|five|six|[1-9])[- ]?pagers?\b/i.exec(title)?.[1]?.toLowerCase()
  return promise === undefined ? undefined : numerals.indexOf(promise) + 1 || Number(promise)
}
