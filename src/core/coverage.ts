import type {BankStory} from './bank/bank-story.ts'
import {themes, targetOf, type Lens, type Targets, type Theme} from './bank/lens.ts'
import {strong} from './bank/strength.ts'

/** How far a theme is covered, from least to most. */
export const states = ['nothing', 'claimed', 'thin', 'covered'] as const
export type State = (typeof states)[number]

/** A story that claims a theme. */
export interface Claim<Story extends BankStory> {
  readonly story: Story
  /** Its own words bear the claim out. */
  readonly evidenced: boolean
  /** It is evidenced, and the story is strong enough to be told. */
  readonly counts: boolean
}

/** How far stories cover a theme. */
export interface Coverage<Story extends BankStory> {
  readonly theme: Theme
  /** How many strong stories it wants. */
  readonly target: number
  /**
   * `nothing`: no written story claims it. `claimed`: none of those that do shows it. `thin`: too few that show it are
   * strong. `covered`: the target is reached.
   */
  readonly state: State
  /** How many stories count, also beyond the target. */
  readonly covered: number
  /** All that claim it, templates too, the strongest first. */
  readonly claims: readonly Claim<Story>[]
  /** Those that do not claim it, and whose words speak for it most. */
  readonly couldClaim: readonly Story[]
}

/** How far stories cover each theme of a lens, in the lens's own order. */
export function coverage<Story extends BankStory>(
  stories: readonly Story[],
  {lens = 'principles', targets = {}}: {readonly lens?: Lens; readonly targets?: Targets} = {}
): Coverage<Story>[] {
  return themes[lens].map((theme) => {
    const claims = stories
      .filter((story) => story.claimed[lens].includes(theme.id))
      .map((story) => claimOf(story, lens, theme))
      .sort((a, b) => rank(b) - rank(a))
    const target = targetOf(theme, targets)
    const covered = claims.filter(({counts}) => counts).length
    return {
      theme,
      target,
      state: stateOf(claims, covered, target),
      covered,
      claims,
      couldClaim: speaking(stories, lens, theme)
    }
  })
}

function claimOf<Story extends BankStory>(story: Story, lens: Lens, {id}: Theme): Claim<Story> {
  const evidenced = !story.unfilled && story.told[lens].some(({theme}) => theme === id)
  return {story, evidenced, counts: evidenced && story.strength.points >= strong}
}

function rank<Story extends BankStory>({story, evidenced}: Claim<Story>): number {
  return (evidenced ? 10 : 0) + (story.unfilled ? -1 : story.strength.points)
}

function stateOf(claims: readonly Claim<BankStory>[], covered: number, target: number): State {
  if (claims.every(({story}) => story.unfilled)) return 'nothing'
  if (!claims.some(({evidenced}) => evidenced)) return 'claimed'
  return covered >= target ? 'covered' : 'thin'
}

const most = 3

function speaking<Story extends BankStory>(stories: readonly Story[], lens: Lens, {id}: Theme): Story[] {
  // Only what it speaks for most: a long story says a word for nearly everything.
  const said = (story: Story): number => story.told[lens].slice(0, most).find(({theme}) => theme === id)?.score ?? 0
  return stories
    .filter((story) => !story.unfilled && !story.claimed[lens].includes(id) && said(story) > 0)
    .sort((a, b) => said(b) - said(a))
    .slice(0, most)
}

/** A story and the themes that it carries. */
export interface Carrier<Story extends BankStory> {
  readonly story: Story
  readonly themes: readonly Theme[]
}

/** What is wrong with a bank as a whole. */
export interface Risks<Story extends BankStory> {
  /** Stories on which alone several themes rest: if such a story is told for one, the others have none. */
  readonly alone: readonly Carrier<Story>[]
  /** Stories that claim more themes than one story can be told for. */
  readonly overused: readonly Carrier<Story>[]
  /** Themes for which there is nothing. */
  readonly empty: readonly Theme[]
}

/** One story told for more themes than this is a story told twice to interviewers who compare their notes. */
const themesOfAStory = 3

/** Where a bank would break: by what stories cover, see `coverage`. */
export function risksOf<Story extends BankStory>(covered: readonly Coverage<Story>[]): Risks<Story> {
  const carried = (take: (one: Coverage<Story>) => readonly Story[]): Carrier<Story>[] => {
    const themesOf = new Map<Story, Theme[]>()
    for (const one of covered)
      for (const story of take(one)) themesOf.set(story, [...(themesOf.get(story) ?? []), one.theme])
    return [...themesOf].map(([story, themes]) => ({story, themes}))
  }
  const shown = ({claims}: Coverage<Story>): Story[] =>
    claims.filter(({evidenced}) => evidenced).map(({story}) => story)
  return {
    alone: carried((one) => (shown(one).length === 1 ? shown(one) : [])).filter(({themes}) => themes.length > 1),
    overused: carried(({claims}) => claims.map(({story}) => story)).filter(
      ({themes}) => themes.length > themesOfAStory
    ),
    empty: covered.filter(({state}) => state === 'nothing').map(({theme}) => theme)
  }
}

/** How much of what is wanted is there: strong stories up to each theme's target, and the sum of the targets. */
export function progressOf(covered: readonly Coverage<BankStory>[]): {readonly have: number; readonly want: number} {
  return {
    have: covered.reduce((sum, {covered: count, target}) => sum + Math.min(count, target), 0),
    want: covered.reduce((sum, {target}) => sum + target, 0)
  }
}
