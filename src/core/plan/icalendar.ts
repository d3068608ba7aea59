import {addDays, type Day} from '../text/day.ts'

/** Something that a calendar is to show. */
export interface CalendarEvent {
  /** The same each time that the event is written, so that a calendar changes it and does not add another. */
  readonly uid: string
  readonly summary: string
  readonly description?: string
  /** A whole day, or a time in milliseconds since 1970. */
  readonly at: {readonly day: Day} | {readonly start: number; readonly end: number}
  /** Minutes before its end, or its day, at which it makes itself heard. */
  readonly alarms?: readonly number[]
}

/** A calendar in the form of RFC 5545. `written` is when it was written, in milliseconds since 1970. */
export function icalendar(name: string, events: readonly CalendarEvent[], written: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Workback//Preparation//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, written)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({uid, summary, description, at, alarms = []}: CalendarEvent, written: number): string[] {
  const times =
    'day' in at
      ? [`DTSTART;VALUE=DATE:${compactDay(at.day)}`, `DTEND;VALUE=DATE:${compactDay(addDays(at.day, 1))}`]
      : [`DTSTART:${compactTime(at.start)}`, `DTEND:${compactTime(at.end)}`]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compactTime(written)}`,
    ...times,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // A plan blocks nobody's day.
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((minutes) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER;RELATED=${'day' in at ? 'START' : 'END'}:-PT${minutes}M`,
      'END:VALARM'
    ]),
    'END:VEVENT'
  ]
}

const compactDay = (day: Day): string => day.replaceAll('-', '')

function compactTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

const longest = 75

/** A line in pieces of at most 75 octets, none of which ends within a character. */
function folded(line: string): string {
  let octets = 0
  let all = ''
  for (const character of line) {
    const point = character.codePointAt(0)!
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    if (octets + size > longest) {
      all += '\r\n '
      octets = 1
    }
    all += character
    octets += size
  }
  return all
}
