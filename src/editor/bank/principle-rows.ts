import type {Carrier, Claim, Coverage, Lens, Risks, Theme} from '../../core/index.ts'
import type {Core} from '../core.ts'
import type {Story, Unread} from './story-index.ts'

/** Which themes are shown, and in which order. */
export const filters = ['all', 'open', 'notReady'] as const
export type Filter = (typeof filters)[number]
export const orders = ['asked', 'least', 'name'] as const
export type Order = (typeof orders)[number]

/** How a person wants to see the view. */
export interface Look {
  readonly lens: Lens
  readonly filter: Filter
  readonly order: Order
}

export interface Group {
  readonly type: 'group'
  readonly id: 'askedMost' | 'others' | NonNullable<Theme['group']> | Exclude<Order, 'asked'>
  readonly rows: readonly ThemeRow[]
}

/** A theme, with the stories that claim it or could. */
export interface ThemeRow {
  readonly type: 'theme'
  readonly lens: Lens
  readonly coverage: Coverage<Story>
  /** Ticked by the person. */
  readonly ready: boolean
}

/** A story under a theme that it claims. */
export interface StoryRow {
  readonly type: 'story'
  readonly lens: Lens
  readonly theme: Theme
  readonly claim: Claim<Story>
  /** Names of other themes that rest on this story alone. */
  readonly alone: readonly string[]
}

/** A story that does not claim the theme under which it stands, and speaks for it. */
export interface SpeakingRow {
  readonly type: 'speaking'
  readonly lens: Lens
  readonly theme: Theme
  readonly story: Story
}

interface RiskGroup {
  readonly type: 'risks'
  readonly rows: readonly RiskRow[]
}

export interface RiskRow {
  readonly type: 'risk'
  readonly risk: 'alone' | 'overused'
  readonly carrier: Carrier<Story>
}

interface UnreadGroup {
  readonly type: 'unreadGroup'
  readonly rows: readonly UnreadRow[]
}

export interface UnreadRow extends Unread {
  readonly type: 'unread'
}

/** What stands in a line of the view. */
export type Row = Group | ThemeRow | StoryRow | SpeakingRow | RiskGroup | RiskRow | UnreadGroup | UnreadRow

interface Bank {
  readonly covered: readonly Coverage<Story>[]
  readonly risks: Risks<Story>
  readonly unread: readonly Unread[]
  /** Ids of the themes that the person has ticked. */
  readonly ready: ReadonlySet<string>
}

/** How far a theme can be covered, from least to most, as the core has it. */
type States = Core['states']

/** The rows at the top of the view. */
export function topRows({covered, risks, unread, ready}: Bank, look: Look, states: States): Row[] {
  const rows = covered.map((one): ThemeRow => ({
    type: 'theme',
    lens: look.lens,
    coverage: one,
    ready: ready.has(one.theme.id)
  }))
  const shown = rows.filter((row) => passes(row, look.filter))
  const risky = (risk: RiskRow['risk'], carriers: readonly Carrier<Story>[]): RiskRow[] =>
    carriers.map((carrier) => ({type: 'risk', risk, carrier}))
  const weak = [...risky('alone', risks.alone), ...risky('overused', risks.overused)]
  return [
    ...grouped(shown, look.order, states),
    ...(weak.length > 0 ? [{type: 'risks', rows: weak} as const] : []),
    ...(unread.length > 0
      ? [{type: 'unreadGroup', rows: unread.map((one) => ({type: 'unread', ...one}) as const)} as const]
      : [])
  ]
}

function passes({coverage, ready}: ThemeRow, filter: Filter): boolean {
  return filter === 'all' || (filter === 'open' ? coverage.state !== 'covered' : !ready)
}

/** Principles by what loops dwell on and competencies by whom they are for, where that is the order; else all in one. */
function grouped(rows: readonly ThemeRow[], order: Order, states: States): Group[] {
  if (order !== 'asked') return rows.length > 0 ? [{type: 'group', id: order, rows: sorted(rows, order, states)}] : []
  const groups = (['askedMost', 'others', 'product', 'stakeholders'] as const).map((id): Group => ({
    type: 'group',
    id,
    rows: rows.filter(({coverage}) => groupOf(coverage.theme) === id)
  }))
  return groups.filter((group) => group.rows.length > 0)
}

function groupOf({group, askedMost}: Theme): Group['id'] {
  return group ?? (askedMost ? 'askedMost' : 'others')
}

function sorted(rows: readonly ThemeRow[], order: Order, states: States): ThemeRow[] {
  const least = ({coverage: {state, covered, target}}: ThemeRow): number =>
    states.indexOf(state) * 100 - Math.max(0, target - covered)
  return [...rows].sort((a, b) =>
    order === 'least' ? least(a) - least(b) : a.coverage.theme.name.localeCompare(b.coverage.theme.name)
  )
}

/** The rows under a row. */
export function rowsUnder(row: Row, risks: Risks<Story>): readonly Row[] {
  switch (row.type) {
    case 'group':
    case 'risks':
    case 'unreadGroup':
      return row.rows
    case 'theme':
      return storiesUnder(row, risks)
    default:
      return []
  }
}

function storiesUnder({lens, coverage: {theme, claims, couldClaim}}: ThemeRow, {alone}: Risks<Story>): Row[] {
  const restingOn = (story: Story): string[] =>
    (alone.find((carrier) => carrier.story === story)?.themes ?? [])
      .filter((one) => one !== theme)
      .map(({name}) => name)
  return [
    ...claims.map((claim): StoryRow => ({type: 'story', lens, theme, claim, alone: restingOn(claim.story)})),
    ...couldClaim.map((story): SpeakingRow => ({type: 'speaking', lens, theme, story}))
  ]
}

/** What tells a row from all others, also after the stories have changed. */
export function keyOf(row: Row): string {
  switch (row.type) {
    case 'group':
      return `group ${row.id}`
    case 'theme':
      return row.coverage.theme.id
    case 'story':
      return `${row.theme.id} ${keyOfStory(row.claim.story)}`
    case 'speaking':
      return `${row.theme.id} could ${keyOfStory(row.story)}`
    case 'risk':
      return `${row.risk} ${keyOfStory(row.carrier.story)}`
    case 'unread':
      return `unread ${row.uri.toString()}`
    case 'risks':
    case 'unreadGroup':
      return row.type
  }
}

function keyOfStory({uri, nth}: Story): string {
  return `${uri.toString()}#${nth}`
}

/** The id of the principle that a command is given: as such, or as its row. */
export function principleGiven(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument
  const row = typeof argument === 'object' && argument !== null && 'type' in argument ? (argument as Row) : undefined
  return row?.type === 'theme' ? row.coverage.theme.id : undefined
}
