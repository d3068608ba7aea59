import {elsewhere, Looks, type Moving, type Read, type Region} from './looks.ts'

// While a reading is made, it is noted what it looks at: the getters of blocks, sentences and places call these.

/** Of the reading that is being made; nothing is noted while a fact is found out, which is a thing by itself. */
let looks: Looks | undefined
/** Of a text that nobody will edit, nothing needs to be noted. */
let watching = true

/** Notes that a reading has looked at something itself: it holds until that is another. */
export function lookedAt(subject: object, region = elsewhere): void {
  looks?.noteSubject(subject, region)
}

/** Notes that a reading has looked at where something stands: it holds until that moves. */
export function lookedWhere(moving: Moving): void {
  looks?.noteWhere(moving)
}

/** Notes that a reading has looked at a fact about something: it holds until the fact is another. */
export function lookedUp(fact: number, region: Region): void {
  looks?.noteFact(fact, region)
}

/** Notes that a reading has used another. */
export function lookedInto(reading: Read, value: unknown): void {
  looks?.noteReading(reading, value)
}

/** Where it can be noted what a new reading looks at. */
export function newLooks(): Looks | undefined {
  return watching ? new Looks() : undefined
}

/** Notes what is looked at meanwhile there, and nowhere else; or nowhere. */
export function notedIn<Value>(own: Looks | undefined, read: () => Value): Value {
  const outer = looks
  looks = own
  try {
    return read()
  } finally {
    looks = outer
  }
}

/** Reads what will never be edited, so that it need not be noted what was looked at. */
export function unwatched<Value>(read: () => Value): Value {
  const before = watching
  watching = false
  try {
    return read()
  } finally {
    watching = before
  }
}
