import {isAlike} from './alike.ts'
import {Attached} from './attached.ts'
import {editsNow} from './edits.ts'
import {byKey} from './kept.ts'
import type {Looks, Region} from './looks.ts'
import {pause} from './steps.ts'
import {lookedInto, newLooks, notedIn} from './watching.ts'

// A reading is put together from the facts of many blocks and sentences, and holds for as long as these say the same.

/** What was read of something, and what was looked at for it. */
class Reading<Value> {
  private value!: Value
  /** Undefined before the first time, and where nobody watched. */
  looks: Looks | undefined
  private readonly edits = editsNow()
  /** Up to which edit it is known to hold; `Infinity` where nothing is ever edited. */
  private until = -1

  constructor(private readonly read: () => Value) {}

  current(): Value {
    if (this.until !== this.edits.count && this.until !== Infinity) {
      if (this.holds()) this.until = this.edits.count
      else this.readAnew()
    }
    lookedInto(this, this.value)
    return this.value
  }

  private holds(): boolean {
    const own = this.looks
    if (!own) return false
    const edited = this.edits.regionsBehind(this.until)
    return ((own.regions & edited) === 0 && !own.moves) || notedIn(undefined, () => this.saysTheSame(own, edited))
  }

  private saysTheSame(own: Looks, edited: Region): boolean {
    if ((own.regions & edited) !== 0 && this.edits.concern(own, this.until)) return false
    for (const [moving, offset] of own.offsets) if (moving.offset !== offset) return false
    return own.saySame(edited)
  }

  private readAnew(): void {
    const first = this.until === -1
    const own = newLooks()
    const value = notedIn(own, this.read)
    // Who has used the old value need not look at one that says the same.
    if (first || !isAlike(this.value, value)) this.value = value
    this.looks = own
    this.until = own ? this.edits.count : Infinity
    // What it has read is kept, whoever asked for it.
    pause()
  }
}

/**
 * Reads a thing once, and again only when something that it has looked at is another. What it looks at is noted by
 * blocks, sentences and places themselves; beside them it may depend on what never changes.
 */
export function reading<Subject extends object, Value>(read: (subject: Subject) => Value): (subject: Subject) => Value {
  const readings = new Attached<Subject, Reading<Value>>()
  return (subject) => {
    let known = readings.get(subject)
    if (!known) readings.set(subject, (known = new Reading(() => read(subject))))
    return known.current()
  }
}

/** The same for what depends on a key as well, of which there are few. */
export function readingBy<Subject extends object, Key, Value>(
  read: (subject: Subject, key: Key) => Value
): (subject: Subject, key: Key) => Value {
  return byKey((key) => reading((one: Subject) => read(one, key)))
}

/** The same for what depends on circumstances as well, of which there are many: the last are kept. */
export function readingIn<Subject extends object, Circumstances, Value>(
  read: (subject: Subject, circumstances: Circumstances) => Value,
  areAlike: (now: Circumstances, before: Circumstances) => boolean
): (subject: Subject, circumstances: Circumstances) => Value {
  const readings = new Attached<Subject, {now: Circumstances; readonly reading: Reading<Value>}>()
  return (subject, now) => {
    const before = readings.get(subject)
    if (before && areAlike(now, before.now)) {
      before.now = now
      return before.reading.current()
    }
    const known = {now, reading: new Reading((): Value => read(subject, known.now))}
    readings.set(subject, known)
    return known.reading.current()
  }
}
