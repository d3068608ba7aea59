/**
 * Some of the blocks of a text that stand together, as one of 31 bits: of most readings it tells at once that an edit was
 * elsewhere. What is of no block has the last bit.
 */
export type Region = number
export const elsewhere: Region = 1 << 31

/**
 * How many blocks, made one after the other, are read in one stretch: few enough to be read again at a key, and many
 * enough to be few stretches.
 */
export const together = 32

/** How many of them are of one region: so few that a text of some pages has many, and one of a hundred few in common. */
const ofOneRegion = together / 2

/** The region of the block with that number. */
export function regionOf(number: number): Region {
  return 1 << (Math.floor(number / ofOneRegion) % 31)
}

/** Something in the source that moves when text above it is edited. */
export interface Moving {
  readonly offset: number
}

/** A reading, by what it has looked at, where somebody watched. */
export interface Read {
  current(): unknown
  readonly looks: Looks | undefined
}

/** Where something was looked at. */
interface Scope {
  regions: Region
  /** Whether places were looked at: an edit moves what stands in other regions, too. */
  moves: boolean
}

/** Readings that have looked at the same regions, with what they said. */
interface Group extends Scope {
  readonly said: (readonly [Read, unknown])[]
}

/** What a reading has looked at: if nothing of it is another, the reading would find the same again. */
export class Looks implements Scope {
  /** Facts, whatever they were known of. */
  readonly facts = new Set<number>()
  private last: number | undefined
  /** What was looked at itself, and not only at a fact about it. */
  readonly subjects = new Set<object>()
  readonly offsets = new Map<Moving, number>()
  private readonly readings = new Map<Read, unknown>()
  private groups: readonly Group[] | undefined
  /** Of all of it, and of what was looked at for these readings. */
  regions: Region = 0
  moves = false

  noteFact(fact: number, region: Region): void {
    // The same fact of one block after the other.
    if (fact !== this.last) this.facts.add((this.last = fact))
    this.regions |= region
  }

  noteSubject(subject: object, region: Region): void {
    this.subjects.add(subject)
    this.regions |= region
  }

  noteWhere(moving: Moving): void {
    this.offsets.set(moving, moving.offset)
    this.moves = true
  }

  noteReading(reading: Read, value: unknown): void {
    this.readings.set(reading, value)
    widen(this, reading)
  }

  /** Goes through the smaller of both: an edit may touch thousands of blocks, and a thousand readings look at few. */
  includeAny(touched: ReadonlySet<object>): boolean {
    const {subjects} = this
    const [few, many] = subjects.size < touched.size ? [subjects, touched] : [touched, subjects]
    for (const one of few) if (many.has(one)) return true
    return false
  }

  /** Whether the readings say what they said before there was an edit in some regions, which may have moved the others. */
  saySame(edited: Region): boolean {
    for (const group of (this.groups ??= grouped(this.readings))) {
      if (!group.moves && (group.regions & edited) === 0) continue
      for (const [reading, value] of group.said) {
        if (reading.current() !== value) return false
        // It may have looked elsewhere for it.
        widen(group, reading)
        widen(this, reading)
      }
    }
    return true
  }
}

/**
 * In groups, so that most of a thousand readings need not be asked after an edit. The first is still asked first: who
 * reads what there is, and then each of it, asks none that is no more.
 */
function grouped(readings: ReadonlyMap<Read, unknown>): readonly Group[] {
  const groups = new Map<Region | undefined, Group>()
  for (const said of readings) {
    const {regions = 0, moves = false} = said[0].looks ?? {}
    const key = moves ? undefined : regions
    const group = groups.get(key)
    if (group) group.said.push(said)
    else groups.set(key, {regions, moves, said: [said]})
  }
  return [...groups.values()]
}

/** What a reading has looked at counts as looked at by whoever uses it. */
function widen(scope: Scope, {looks}: Read): void {
  if (!looks) return
  scope.regions |= looks.regions
  scope.moves ||= looks.moves
}
