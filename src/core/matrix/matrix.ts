import type {BankStory} from '../bank/bank-story.ts'
import type {Lens, Targets, Theme} from '../bank/lens.ts'
import {coverage, progressOf, risksOf, type Coverage, type State} from '../coverage.ts'

/** What a story is to a theme, from least to most. */
export const cellStates = ['none', 'could', 'claimed', 'weak', 'strong'] as const
export type CellState = (typeof cellStates)[number]

/** What is said of a cell in files; the editor has its own words, in its language. */
export const cellWords: Readonly<Record<CellState, string>> = {
  none: 'none',
  could: 'could claim',
  claimed: 'claimed only',
  weak: 'shown but weak',
  strong: 'shown and strong'
}

/** A theme, and how far it is covered. */
export interface MatrixColumn {
  readonly theme: Theme
  readonly target: number
  readonly covered: number
  readonly state: State
}

/** A story, with what it is to each of the columns. */
export interface MatrixRow {
  /** Where it stands in the list of stories that the matrix was made of. */
  readonly story: number
  readonly title: string
  readonly unfilled: boolean
  /** From 0 to 5. */
  readonly strength: number
  /** How many themes it claims. */
  readonly claims: number
  /** It claims more than one story can be told for. */
  readonly overused: boolean
  /** In the order of the columns. */
  readonly cells: readonly CellState[]
}

/** Stories by themes. */
export interface Matrix {
  readonly lens: Lens
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
  /** Strong stories up to each target, and the sum of the targets. */
  readonly have: number
  readonly want: number
}

/** What each story is to each theme of a lens, the stories in their own order. */
export function matrixOf(stories: readonly BankStory[], lens: Lens = 'principles', targets: Targets = {}): Matrix {
  const covered = coverage(stories, {lens, targets})
  const overused = new Set(risksOf(covered).overused.map(({story}) => story))
  const states = covered.map(statesOf)
  return {
    lens,
    columns: covered.map(({theme, target, covered: count, state}) => ({theme, target, covered: count, state})),
    rows: stories.map((story, index) => ({
      story: index,
      title: story.title,
      unfilled: story.unfilled,
      strength: story.strength.points,
      claims: covered.filter(({theme}) => story.claimed[lens].includes(theme.id)).length,
      overused: overused.has(story),
      cells: states.map((column) => column.get(story) ?? 'none')
    })),
    ...progressOf(covered)
  }
}

function statesOf({claims, couldClaim}: Coverage<BankStory>): Map<BankStory, CellState> {
  return new Map<BankStory, CellState>([
    ...couldClaim.map((story) => [story, 'could'] as const),
    ...claims.map(({story, evidenced, counts}) => [story, counts ? 'strong' : evidenced ? 'weak' : 'claimed'] as const)
  ])
}
