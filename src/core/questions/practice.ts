import type {Question} from './question.ts'

/** When questions were last asked for practice, in milliseconds since 1970, by their ids. */
export type LastAsked = ReadonlyMap<string, number>

/** Something that stands for a question. */
interface Asking {
  readonly question: Question
}

const most = 1000

/** The questions in the order in which to practise them: never asked first, and then those longest ago. */
export function inTurn<One extends Asking>(all: readonly One[], last: LastAsked): One[] {
  const when = ({question}: One): number => last.get(question.id) ?? 0
  return [...all].sort((a, b) => when(a) - when(b))
}

/** The questions that are asked for a principle: those foremost for it first, and a person's own, which are few. */
export function askedForPrinciple<One extends Asking>(all: readonly One[], principle: string): One[] {
  const later = ({question: {own, principles}}: One): number => Number(!own && principles[0] !== principle)
  return all.filter(({question}) => question.principles.includes(principle)).sort((a, b) => later(a) - later(b))
}

/** The questions that are asked for what another is asked for foremost: its principle, or else its round. */
export function askedLike<One extends Asking>(all: readonly One[], {principles: [principle], rounds}: Question): One[] {
  return principle === undefined
    ? all.filter(({question}) => question.rounds.some((round) => rounds.includes(round)))
    : askedForPrinciple(all, principle)
}

/** What is kept when a question has been asked: the latest thousand. */
export function withAsked(last: LastAsked, id: string, time: number): LastAsked {
  const kept = [...last].filter(([one]) => one !== id).sort(([, a], [, b]) => b - a)
  return new Map([[id, time], ...kept.slice(0, most - 1)])
}

/** What was kept, without what cannot be read of it. */
export function readLastAsked(value: unknown): LastAsked {
  return new Map(Array.isArray(value) ? value.filter(isEntry) : [])
}

function isEntry(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1])
}

/** How an answer went, in a person's own words. */
export interface PracticeNote {
  /** As `2027-01-14`. */
  readonly day: string
  readonly question: string
  readonly note: string
}

/** The file that holds such notes, at the root of a workspace folder. */
export const practiceNotesFile = 'workback-practice.md'

/** A file of notes with one more, below the heading of its day; nothing that stands there is changed. */
export function withPracticeNote(text: string, {day, question, note}: PracticeNote): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text.trim() === '' ? `# How My Answers Went${eol}` : text.replace(/(?<!\n)$/, eol)
  const last = [...before.matchAll(/^#{1,6} .*$/gm)].at(-1)?.[0].trim()
  const item = `- **${oneLine(question)}** ${oneLine(note)}${eol}`
  return last === `## ${day}` ? before + item : `${before}${eol}## ${day}${eol}${eol}${item}`
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
