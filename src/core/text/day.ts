/** A day of the calendar, as `2027-01-14`. Such days sort as they follow each other. */
export type Day = string

const milliseconds = 86_400_000
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

// Days are counted in UTC, where each has as many hours as any other.
const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

/** The day on which a moment in UTC lies. */
export function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists: the 30th of February does not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? timeOf(text) : NaN
  return !Number.isNaN(time) && dayOf(time) === text
}

export function addDays(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * milliseconds)
}

/** How many days lie between two: negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / milliseconds)
}

/** Such as "Thu 14 Jan". */
export function shortDay(day: Day): string {
  const date = new Date(timeOf(day))
  return `${weekdays[date.getUTCDay()]!.slice(0, 3)} ${date.getUTCDate()} ${months[date.getUTCMonth()]!.slice(0, 3)}`
}

/** Such as "Thursday 14 January 2027". */
export function longDay(day: Day): string {
  const date = new Date(timeOf(day))
  return `${weekdays[date.getUTCDay()]} ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/**
 * The day that somebody means by `2027-01-14`, "14 Jan 2027", "Jan 14", "in 6 weeks", "today" or "tomorrow"; without a
 * year the next such day. Undefined for anything else.
 */
export function readDay(typed: string, today: Day): Day | undefined {
  const text = typed.trim().toLowerCase()
  if (isDay(text)) return text
  if (text === 'today') return today
  if (text === 'tomorrow') return addDays(today, 1)
  const ahead = /^in (\d{1,3}) (day|week)s?$/.exec(text)
  if (ahead) return addDays(today, Number(ahead[1]) * (ahead[2] === 'week' ? 7 : 1))
  const named = text.replace(/^[a-z]{3,9}day,? |^(?:mon|tue|wed|thu|fri|sat|sun),? /, '')
  const [, date, month, year] =
    /^(\d{1,2})\.? ([a-z]{3,9})(?:,? (\d{4}))?$/.exec(named) ??
    swapped(/^([a-z]{3,9}) (\d{1,2})(?:,? (\d{4}))?$/.exec(named)) ??
    []
  const number = month === undefined ? -1 : months.findIndex((name) => name.toLowerCase().startsWith(month))
  if (number === -1) return undefined
  const of = (each: number): Day => `${each}-${String(number + 1).padStart(2, '0')}-${date!.padStart(2, '0')}`
  const thisYear = Number(today.slice(0, 4))
  const years = year === undefined ? [thisYear, thisYear + 1] : [Number(year)]
  return years.map(of).find((day) => isDay(day) && (year !== undefined || day >= today))
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined
}
