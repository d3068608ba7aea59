import {isAnother, type Keeping} from './kept.ts'
import {elsewhere, type Looks, type Region} from './looks.ts'

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
      another = this.edited.some(({subject, before}) => isAnother(fact, subject, before))
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

export function editsNow(): Edits {
  return edits
}

function reckoningWith<Value>(those: Edits, read: () => Value): Value {
  const outer = edits
  edits = those
  try {
    return read()
  } finally {
    edits = outer
  }
}
