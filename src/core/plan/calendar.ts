import {isDay, readDay, type Day} from '../text/day.ts'
import type {Assessment, Milestone} from './assessment.ts'
import {boxOf, linesOf} from './checklist-lines.ts'
import {fingerprint} from './checklist.ts'
import {frontMatterValue} from './front-matter.ts'
import {icalendar, type CalendarEvent} from './icalendar.ts'
import {interviewOf} from './plan-file.ts'

/**
 * The days of a plan as a calendar: what stands in the file with a box and a date, in our words or its writer's, and is
 * not ticked; and the interview itself.
 */
export function planCalendar(text: string, written: number): string {
  const interview = interviewOf(text)
  const started = frontMatterValue(text, 'started')
  // The dates in the file have no year. None lies much before the beginning.
  const from = started !== undefined && isDay(started) ? started : (interview ?? '2000-01-01')
  const seen = new Set<string>()
  const events = linesOf(text, () => true).flatMap((line): CalendarEvent[] => {
    const box = boxOf(line.text)
    if (!box || box[1] !== ' ') return []
    const body = line.body ?? line.text.slice(box[0].length)
    const dated = /^\*\*(.{5,30}?)\*\*[:,]?(.*)$/.exec(body)
    const day = dated && readDay(dated[1]!.replace(/[:,]$/, ''), from)
    if (!day) return []
    const id = line.key ?? `own:${fingerprint(body)}`
    if (seen.has(id)) return []
    seen.add(id)
    return [{uid: uidOf('plan', from, id), summary: plain(dated[2]!), at: {day}}]
  })
  const meeting = interview
    ? [{uid: uidOf('plan', from, 'interview'), summary: 'Interview', at: {day: interview}, alarms: [12 * 60]}]
    : []
  return icalendar('Workback: preparation', [...meeting, ...events], written)
}

const summaries: Readonly<Record<Milestone, string>> = {
  understand: 'Prompt understood',
  outline: 'Outline done',
  draft: 'Draft done',
  cut: 'Cut to length',
  confidentiality: 'Nothing confidential left',
  export: 'Exported and handed in'
}

const halfHour = 30 * 60_000

/** What is left to do of an assessment as a calendar, with an alarm for each milestone. */
export function assessmentCalendar({started, due, document, steps}: Assessment, written: number): string {
  const beganOn: Day = new Date(started).toISOString().slice(0, 16)
  const about = document ? {description: document} : {}
  const milestones = steps
    .filter(({done}) => !done)
    .map(({id, by}): CalendarEvent => {
      const at = {start: by - halfHour, end: by}
      return {
        uid: uidOf('assessment', beganOn, id),
        summary: `Assessment: ${summaries[id]}`,
        ...about,
        at,
        alarms: [30]
      }
    })
  const end: CalendarEvent = {
    uid: uidOf('assessment', beganOn, 'due'),
    summary: 'Assessment: due',
    ...about,
    at: {start: due - halfHour, end: due},
    alarms: [180, 60]
  }
  return icalendar('Workback: writing assessment', [...milestones, end], written)
}

/** It changes neither when the interview is moved nor when the text is reworded. */
function uidOf(what: string, began: string, id: string): string {
  return `${what}-${began}-${id}@workback`.replace(/[:\s]/g, '-')
}

/** What a reader sees of a line of ours. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->/g, '')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_[\]<>&~#|$!])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
