import {longDay, shortDay, type Day} from '../text/day.ts'
import {boxOf, hasConflict, linesOf} from './checklist-lines.ts'
import {shownAs, type Checklist} from './checklist.ts'
import {frontMatterValue, withFrontMatterValue} from './front-matter.ts'
import type {Outcome} from './plan-file.ts'
import {refreshed} from './refresh.ts'

/** What has to be done on the way to a writing assessment. */
export const milestones = ['understand', 'outline', 'draft', 'cut', 'confidentiality', 'export'] as const
export type Milestone = (typeof milestones)[number]

/** By which part of the time each should be behind the writer, and what it is. */
const steps: Readonly<Record<Milestone, {readonly share: number; readonly text: string}>> = {
  understand: {
    share: 1 / 16,
    text: 'Understand: read the prompt twice, write down in a sentence what it asks for, for whom, and how long it may be.'
  },
  outline: {
    share: 3 / 16,
    text: 'Outline: one line for each part, the customer and the number first. Sleep over it if there is a night.'
  },
  draft: {
    share: 9 / 16,
    text: 'Draft: from top to bottom, without going back. Leave a bracket where you do not know.'
  },
  cut: {
    share: 12 / 16,
    text: 'Cut: to the length that is allowed, then each sentence that nobody would ask about.'
  },
  confidentiality: {
    share: 14 / 16,
    text: 'Confidentiality: no client, no colleague by name, no figure that is not public.'
  },
  export: {
    share: 15.5 / 16,
    text: 'Export: into the form that was asked for, read once more on paper, and hand it in before the last hour.'
  }
}

/** A writing assessment that is under way, as its file says. */
export interface Assessment {
  /** Moments, in milliseconds since 1970. */
  readonly started: number
  readonly due: number
  /** Minutes that local time was ahead of UTC where the file was written. */
  readonly offset: number
  /** Path of what is written, from the folder of the file; undefined where it names none inside it. */
  readonly document: string | undefined
  /** It is not counted down any more. */
  readonly ended: boolean
  /** Those that are still on the list, with whether they are ticked. */
  readonly steps: readonly {readonly id: Milestone; readonly done: boolean; readonly by: number}[]
}

const minute = 60_000

/** A moment as front matter has it: the local time, `offset` minutes ahead of UTC. */
export function stamp(time: number, offset: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const {day, clock} = localTime(time, offset)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${day}T${clock}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

function localTime(time: number, offset: number): {readonly day: Day; readonly clock: string} {
  const local = new Date(time + offset * minute).toISOString()
  return {day: local.slice(0, 10), clock: local.slice(11, 16)}
}

interface Moment {
  readonly time: number
  /** Minutes that local time is ahead of UTC, as whoever wrote it has it. */
  readonly offset: number
}

function readStamp(text = ''): Moment | undefined {
  const match = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(text)
  const time = match ? Date.parse(text) : NaN
  if (!match || Number.isNaN(time)) return undefined
  const [, sign, hours = '0', minutes = '0'] = match
  return {time, offset: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))}
}

/** What the file of an assessment says; undefined for any other file. */
export function readAssessment(text: string): Assessment | undefined {
  const due = readStamp(frontMatterValue(text, 'due'))
  const started = readStamp(frontMatterValue(text, 'started'))
  if (!due || !started) return undefined
  const lines = linesOf(text, (key) => key in steps)
  const document = frontMatterValue(text, 'document')
  return {
    started: started.time,
    due: due.time,
    offset: due.offset,
    document: document && isInside(document) ? document : undefined,
    ended: frontMatterValue(text, 'ended') === 'true',
    steps: milestones.flatMap((id) => {
      const line = lines.find(({key}) => key === id)
      if (!line || !boxOf(line.text)) return []
      return [{id, done: line.box !== ' ', by: byWhen(id, started.time, due)}]
    })
  }
}

/** The text of a file may be anybody's: it leads to no file elsewhere. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:|[\p{Cc}]/iu.test(path) && !path.split(/[/\\]/).includes('..')
}

/** At a quarter of an hour, and at no time of night. */
function byWhen(id: Milestone, started: number, {time: due, offset}: Moment): number {
  const step = due - started > 120 * minute ? 15 * minute : minute
  const time = Math.floor((started + (due - started) * steps[id].share) / step) * step
  const minutes = Math.floor(time / minute + offset) % (24 * 60)
  const [evening, small, morning] = [22 * 60, 3 * 60, 8 * 60]
  const moved =
    minutes > evening
      ? evening - minutes
      : minutes < small
        ? evening - 24 * 60 - minutes
        : Math.max(0, morning - minutes)
  const awake = time + moved * minute
  return awake > started && awake < due ? awake : time
}

/** The file of a new assessment, which stands beside the document so that nothing of it is handed in. */
export function newAssessment({
  started,
  due,
  offset,
  document,
  title
}: {
  readonly started: number
  readonly due: number
  readonly offset: number
  readonly document: string
  readonly title: string
}): string {
  const head = [
    '---',
    'workback: assessment',
    `started: ${stamp(started, offset)}`,
    `due: ${stamp(due, offset)}`,
    `document: "${document}"`,
    '---',
    ''
  ].join('\n')
  return refreshed(head, checklistOf(readAssessment(head)!, title))
}

/** The file of an assessment with the times that follow from when it is due; nothing that was ticked or written is lost. */
export function refreshAssessment(text: string): Outcome {
  if (hasConflict(text)) return {untouched: 'conflict'}
  const assessment = readAssessment(text)
  return assessment ? {text: refreshed(text, checklistOf(assessment))} : {untouched: 'no-date'}
}

function checklistOf({started, due, offset, document}: Assessment, title?: string): Checklist {
  const end = localTime(due, offset)
  const where = document
    ? ` Write in [${shownAs(document)}](<${encodeURI(document)}>): this list is for you alone.`
    : ''
  return {
    title: title ? `Writing assessment: ${shownAs(title)}` : 'Writing assessment',
    intro: `Due on **${longDay(end.day)} at ${end.clock}**.${where}`,
    sections: [
      {
        id: 'milestones',
        title: 'Milestones',
        about: 'Each with when it should be behind you. Who is late cuts the next one short, and never the last two.',
        items: milestones.map((id) => {
          const {day, clock} = localTime(byWhen(id, started, {time: due, offset}), offset)
          return {key: id, text: `**by ${shortDay(day)}, ${clock}** ${steps[id].text}`}
        })
      }
    ],
    done: new Set()
  }
}

/** The text of an assessment that is no longer counted down, or is again. */
export function withEnded(text: string, ended: boolean): string {
  return withFrontMatterValue(text, 'ended', String(ended))
}
