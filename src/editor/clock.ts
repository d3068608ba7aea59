/** Tells what time it is, in milliseconds since 1970: tests put another in its place. */
export interface Clock {
  now(): number
}

const minute = 60_000

/** Minutes that local time is ahead of UTC at a moment. */
export function offsetAt(time: number): number {
  return -new Date(time).getTimezoneOffset()
}

/** The local day and time at a moment, as `2027-01-12 18:00`. */
export function localTime(time: number): string {
  return new Date(time + offsetAt(time) * minute).toISOString().slice(0, 16).replace('T', ' ')
}

/** The day that it is here. */
export function today(clock: Clock): string {
  return localTime(clock.now()).slice(0, 10)
}
