import {isDay, type Day} from '../text/day.ts'

/** A time of a day, wherever that is. */
export interface LocalTime {
  readonly day: Day
  /** Minutes since midnight. */
  readonly minutes: number
}

/** What somebody means by `2027-01-12 18:00`, or by "in 48 hours", which is given in minutes from now. */
export function readMoment(typed: string): LocalTime | {readonly inMinutes: number} | undefined {
  const text = typed.trim().toLowerCase()
  const ahead = /^in (\d{1,3}) ?h(?:ours?)?$/.exec(text)
  if (ahead) return {inMinutes: Number(ahead[1]) * 60}
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})[t ](\d{1,2}):(\d{2})$/.exec(text) ?? []
  if (day === undefined || !isDay(day) || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return {day, minutes: Number(hours) * 60 + Number(minutes)}
}
