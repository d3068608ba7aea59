import {remembered} from '../text/remembered.ts'
import {isAlike} from './alike.ts'
import {Attached} from './attached.ts'
import {elsewhere, Looks, type Moving, type Region} from './looks.ts'
import {pause} from './steps.ts'

// What has been found out is kept. A fact is known of a block, or of the words of a sentence, and depends on nothing
// else. A reading is put together from the facts of many of them, and holds for as long as these say the same.

/**
 * The facts about things of one sort, numbered in the order in which they are first asked for: what is known of sentences
 * alone takes no room in what is known of blocks, of which there are many.
 */
export class Facts {
  private readonly numbers: number[] = []
  private count = 0

  numberOf(fact: number): number {
    return (this.numbers[fact] ??= this.count++)
  }
}

/** Something that keeps what has been found out about it. */
export interface Keeping {
  readonly facts: Facts
  /** By the numbers of the facts. */
  readonly known: unknown[]
  readonly region: Region
}

/** Of the reading that is being made; nothing is noted while a fact is found out, which is a thing by itself. */
let looks: Looks | undefined
/** Of a text that nobody will edit, nothing needs to be noted. */
let watching = true

const finders: ((subject: Keeping) => unknown)[] = []
// Not found out yet is told from found to be nothing.
const nothing = Symbol('nothing')

/**
 * Finds a fact out once for each subject, on which alone it has to depend: rules and readings stay plain functions, and
 * what they have found in a paragraph is there when another one has been edited.
 */
export function kept<Subject extends Keeping, Value>(find: (subject: Subject) => Value): (subject: Subject) => Value {
  const fact = finders.length
  const known = (subject: Subject): Value => {
    looks?.noteFact(fact, subject.region)
    const number = subject.facts.numberOf(fact)
    const found = subject.known[number]
    if (found !== undefined) return (found === nothing ? undefined : found) as Value
    const outer = looks
    looks = undefined
    try {
      const value = find(subject)
      subject.known[number] = value === undefined ? nothing : value
      pause()
      return value
    } finally {
      looks = outer
    }
  }
  finders.push(known as (subject: Keeping) => unknown)
  return known
}

/** The same for a fact that depends on a key as well, of which there are few: a kind, a pattern. */
export function keptBy<Subject extends Keeping, Key, Value>(
  find: (subject: Subject, key: Key) => Value
): (subject: Subject, key: Key) => Value {
  return byKey((key) => kept((one: Subject) => find(one, key)))
}

const sentencesByWords = (): ((words: string) => unknown[]) => remembered(() => [])
let byWords = sentencesByWords()

/**
 * What is known of a sentence by its words: when one sentence of a paragraph is edited, the others say the same, and so
 * do most of a text that is read again by somebody who does not say what was edited in it.
 */
export function knownOf(words: string): unknown[] {
  return byWords(words)
}

/** For whoever reads a text only once: what is known of its sentences would be in the way of the garbage collector. */
export function forgetSentences(): void {
  byWords = sentencesByWords()
}

/** Notes that a reading has looked at something itself: it holds until that is another. */
export function lookedAt(subject: object, region = elsewhere): void {
  looks?.noteSubject(subject, region)
}

/** Notes that a reading has looked at where something stands: it holds until that moves. */
export function lookedWhere(moving: Moving): void {
  looks?.noteWhere(moving)
}

/** What an edit has made another. */
export class Change {
  /** Who has looked at one of these has to look again. */
  private readonly touched = new Set<object>()
  /** Who has looked at a fact about one of these has to look again if it is another than before. */
  private readonly edited: {readonly subject: Keeping; readonly before: readonly unknown[]}[] = []
  private readonly compared = new Map<number, boolean>()
  /** Where all of that is. */
  regions: Region = 0

  touch(subject: object, region = elsewhere): void {
    this.touched.add(subject)
    this.regions |= region
  }

  /** @param before what was known of it */
  edit(subject: Keeping, before: readonly unknown[]): void {
    this.edited.push({subject, before})
    this.regions |= subject.region
  }

  concerns(looks: Looks): boolean {
    if (looks.includeAny(this.touched)) return true
    for (const fact of looks.facts) if (this.isAnother(fact)) return true
    return false
  }

  private isAnother(fact: number): boolean {
    let another = this.compared.get(fact)
    if (another === undefined) {
      another = this.edited.some(({subject, before}) => {
        const known = before[subject.facts.numberOf(fact)]
        // Nobody has read what was not known.
        return known !== undefined && !isAlike(known === nothing ? undefined : known, finders[fact]!(subject))
      })
      this.compared.set(fact, another)
    }
    return another
  }
}

/** How many edits there were when the last one happened in each region. */
class LastIn {
  private readonly counts = new Int32Array(32)

  note(regions: Region, count: number): void {
    for (let bit = 0; bit < 32; bit++) if (regions & (1 << bit)) this.counts[bit] = count
  }

  /** Where there were any but the first so many. */
  behind(count: number): Region {
    return this.counts.reduce((sum, last, bit) => (last > count ? sum | (1 << bit) : sum), 0)
  }
}

/** What has been edited, in a text. */
export class Edits {
  /** What has not been asked for in a while may have to be read again. */
  private readonly last: Change[] = []
  /** How many there were. */
  count = 0
  private readonly lastIn = new LastIn()
  /** Of those edits that are not among the last. */
  private readonly forgottenIn = new LastIn()
  /** Where there were edits behind the first so many, which is asked for again and again. */
  private readonly edited = new Map<number, Region>()

  /** From now on all readings reckon with it. */
  add(change: Change): void {
    this.last.push(change)
    this.count++
    this.lastIn.note(change.regions, this.count)
    if (this.last.length > mostChanges) this.forgottenIn.note(this.last.shift()!.regions, this.count - mostChanges)
    this.edited.clear()
    if (this !== anyEdits) anyEdits.add(change)
  }

  /** Where there were any but the first so many. */
  regionsBehind(behind: number): Region {
    let regions = this.edited.get(behind)
    if (regions === undefined) this.edited.set(behind, (regions = this.lastIn.behind(behind)))
    return regions
  }

  /** Whether any but the first so many concerns a reading; or may, since it is not known any more. */
  concern(looks: Looks, behind: number): boolean {
    const {last} = this
    const missed = this.count - behind
    if (missed > last.length && (this.forgottenIn.behind(behind) & looks.regions) !== 0) return true
    for (let at = Math.max(0, last.length - missed); at < last.length; at++) {
      if (last[at]!.regions & looks.regions && last[at]!.concerns(looks)) return true
    }
    return false
  }

  /** Reads what is about this text alone: what is edited in others does not concern it. */
  about<Value>(read: () => Value): Value {
    return reckoningWith(this, read)
  }
}

const mostChanges = 16
/** Of whatever text. */
const anyEdits = new Edits()
/** Which a reading that is made now has to reckon with. */
let edits = anyEdits

function reckoningWith<Value>(those: Edits, read: () => Value): Value {
  const outer = edits
  edits = those
  try {
    return read()
  } finally {
    edits = outer
  }
}

/** What was read of something, and what was looked at for it. */
class Reading<Value> {
  private value!: Value
  /** Undefined before the first time, and where nobody watched. */
  looks: Looks | undefined
  private readonly edits = edits
  /** Up to which edit it is known to hold; `Infinity` where nothing is ever edited. */
  private until = -1

  constructor(private readonly read: () => Value) {}

  current(): Value {
    if (this.until !== this.edits.count && this.until !== Infinity) {
      if (this.holds()) this.until = this.edits.count
      else this.readAnew()
    }
    looks?.noteReading(this, this.value)
    return this.value
  }

  private holds(): boolean {
    const own = this.looks
    if (!own) return false
    const edited = this.edits.regionsBehind(this.until)
    return ((own.regions & edited) === 0 && !own.moves) || this.saysTheSame(own, edited)
  }

  private saysTheSame(own: Looks, edited: Region): boolean {
    const outer = looks
    looks = undefined
    try {
      if ((own.regions & edited) !== 0 && this.edits.concern(own, this.until)) return false
      for (const [moving, offset] of own.offsets) if (moving.offset !== offset) return false
      return own.saySame(edited)
    } finally {
      looks = outer
    }
  }

  private readAnew(): void {
    const first = this.until === -1
    const outer = looks
    const own = (looks = watching ? new Looks() : undefined)
    try {
      const value = this.read()
      // Who has used the old value need not look at one that says the same.
      if (first || !isAlike(this.value, value)) this.value = value
      this.looks = own
      this.until = own ? this.edits.count : Infinity
    } finally {
      looks = outer
    }
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

function byKey<Subject, Key, Value>(
  make: (key: Key) => (subject: Subject) => Value
): (subject: Subject, key: Key) => Value {
  const made = new Map<Key, (subject: Subject) => Value>()
  return (subject, key) => {
    let find = made.get(key)
    if (!find) made.set(key, (find = make(key)))
    return find(subject)
  }
}
