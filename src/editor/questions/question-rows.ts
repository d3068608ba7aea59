import type {Answer} from '../../core/index.ts'
import type {Core} from '../core.ts'
import type {AllAsked, Asked, UnreadLine} from './question-bank.ts'
import type {Story} from '../bank/story-index.ts'

/** Questions that belong together, by a principle or a round. */
export interface GroupRow {
  readonly kind: 'group'
  readonly id: string
  readonly name: string
  /** What stories for it have to show, or what is asked in it. */
  readonly about: string
  readonly rows: readonly QuestionRow[]
}

export interface QuestionRow {
  readonly kind: 'question'
  /** The same question stands in several groups. */
  readonly id: string
  readonly group: string
  readonly asked: Asked
}

export interface AnswerRow {
  readonly kind: 'answer'
  readonly answer: Answer<Story>
  readonly parent: QuestionRow
}

/** What a question probes, or that no story answers it. */
interface NoteRow {
  readonly kind: 'probes' | 'none'
  readonly parent: QuestionRow
}

/** What could not be read in a person's own files: all of it, or a line. */
export interface UnreadRow {
  readonly kind: 'unread'
  readonly lines: readonly UnreadLine[]
}
export interface LineRow {
  readonly kind: 'line'
  readonly line: UnreadLine
  readonly parent: UnreadRow
}

/** A row of the view *Questions*. */
export type Row = GroupRow | QuestionRow | AnswerRow | NoteRow | UnreadRow | LineRow

/** How the rows are chosen. */
export interface Choice {
  readonly byRound: boolean
  /** Only those that want a story and have none. */
  readonly open: boolean
}

export const groupOfPrinciple = (id: string): string => `principle:${id}`
const groupOfRound = (id: string): string => `round:${id}`

/** The groups of questions that a choice leaves, those of the principles that are asked most first. */
export function groupRows(
  {asked}: AllAsked,
  {byRound, open}: Choice,
  {askedForPrinciple, principles, rounds}: Core
): GroupRow[] {
  const shown = open ? asked.filter(isOpen) : asked
  const most = [...principles].sort((a, b) => Number(b.askedMost ?? false) - Number(a.askedMost ?? false))
  const ofPrinciples = most.map(({id, name, shows}) =>
    group(groupOfPrinciple(id), name, shows, askedForPrinciple(shown, id))
  )
  const ofRounds = rounds.map(({id, name, about}) =>
    group(
      groupOfRound(id),
      name,
      about,
      shown.filter(({question}) => question.rounds.includes(id) && (byRound || question.principles.length === 0))
    )
  )
  return (byRound ? ofRounds : [...ofPrinciples, ...ofRounds]).filter(({rows}) => rows.length > 0)
}

function group(id: string, name: string, about: string, asked: readonly Asked[]): GroupRow {
  const rows = asked.map((one): QuestionRow => ({kind: 'question', id: rowId(id, one), group: id, asked: one}))
  return {kind: 'group', id, name, about, rows}
}

function rowId(group: string, {question, file}: Asked): string {
  return [group, question.id, ...(file ? [file.toString()] : [])].join('/')
}

/** Whether a question still waits for a story. */
export function isOpen({wantsStory, answers}: Asked): boolean {
  return wantsStory && answers.length === 0
}

/** What stands below a row. */
export function rowsBelow(row: Row): Row[] {
  switch (row.kind) {
    case 'group':
      return [...row.rows]
    case 'question': {
      const {question, answers} = row.asked
      return [
        ...(question.probes ? [{kind: 'probes', parent: row} as const] : []),
        ...answers.map((answer) => ({kind: 'answer', answer, parent: row}) as const),
        ...(isOpen(row.asked) ? [{kind: 'none', parent: row} as const] : [])
      ]
    }
    case 'unread':
      return row.lines.map((line) => ({kind: 'line', line, parent: row}))
    default:
      return []
  }
}
