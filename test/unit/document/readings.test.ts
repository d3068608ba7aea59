import assert from 'node:assert/strict'
import {Anchor} from '../../../src/core/document/anchor.ts'
import {Change, Edits} from '../../../src/core/document/edits.ts'
import {Facts, kept} from '../../../src/core/document/kept.ts'
import {regionOf, together, type Region} from '../../../src/core/document/looks.ts'
import {reading, readingIn} from '../../../src/core/document/readings.ts'
import {lookedAt, unwatched} from '../../../src/core/document/watching.ts'

const facts = new Facts()

class Paragraph {
  readonly facts = facts
  known: unknown[] = []
  constructor(
    private said: string,
    readonly region: Region = regionOf(0)
  ) {}

  get words(): string {
    lookedAt(this, this.region)
    return this.said
  }

  become(said: string, edits = new Edits()): void {
    const change = new Change()
    change.touch(this, this.region)
    change.edit(this, this.known)
    this.known = []
    this.said = said
    edits.add(change)
  }
}

const length = kept(({words}: Paragraph) => words.length)
const letters = kept(({words}: Paragraph) => [...words].sort())

/** A reading, with how often it was made. */
function counted<Subject extends object, Value>(read: (subject: Subject) => Value) {
  const times = {made: 0}
  const made = reading((subject: Subject) => {
    times.made++
    return read(subject)
  })
  return [made, times] as const
}

describe('a reading', () => {
  it('is made once, and again when a fact that it has looked at is another', () => {
    const page = [new Paragraph('one'), new Paragraph('three')]
    const [sum, times] = counted((all: readonly Paragraph[]) => all.reduce((total, one) => total + length(one), 0))
    assert.deepEqual([sum(page), sum(page), times.made], [8, 8, 1])
    page[1]!.become('seven')
    assert.deepEqual([sum(page), times.made], [8, 1])
    page[1]!.become('eleven')
    assert.deepEqual([sum(page), times.made], [9, 2])
  })

  it('holds when a fact says the same in another list', () => {
    const paragraph = new Paragraph('now')
    const [first, times] = counted((one: Paragraph) => letters(one)[0])
    assert.equal(first(paragraph), 'n')
    paragraph.become('won')
    assert.deepEqual([first(paragraph), times.made], ['n', 1])
    paragraph.become('own it')
    assert.deepEqual([first(paragraph), times.made], [' ', 2])
  })

  it('is made again when what it has looked at itself is another', () => {
    const [one, other] = [new Paragraph('one'), new Paragraph('two')]
    const [said, times] = counted((all: readonly Paragraph[]) => all[0]!.words)
    const page = [one, other]
    assert.equal(said(page), 'one')
    other.become('six')
    assert.deepEqual([said(page), times.made], ['one', 1])
    one.become('ten')
    assert.deepEqual([said(page), times.made], ['ten', 2])
  })

  it('holds when a reading that it is made of says the same', () => {
    const paragraph = new Paragraph('one')
    const [even, inner] = counted((one: Paragraph) => length(one) % 2 === 0)
    const [told, outer] = counted((all: readonly Paragraph[]) => (even(all[0]!) ? 'even' : 'odd'))
    const page = [paragraph]
    assert.equal(told(page), 'odd')
    paragraph.become('three')
    assert.deepEqual([told(page), inner.made, outer.made], ['odd', 2, 1])
    paragraph.become('four')
    assert.deepEqual([told(page), inner.made, outer.made], ['even', 3, 2])
  })

  it('asks first for what it has asked for first, and not for a part that is no more', () => {
    const [paragraph, elsewhere] = [new Paragraph('own'), new Paragraph('!', regionOf(together))]
    const count = reading((one: Paragraph) => length(one))
    const letterAt = [0, 1, 2].map((index) =>
      // The last is of two regions.
      reading((one: Paragraph) => letters(one)[index]!.toUpperCase() + (index === 2 ? elsewhere.words : ''))
    )
    const told = reading((one: Paragraph) => letterAt.slice(0, count(one)).map((letter) => letter(one)))
    assert.deepEqual(told(paragraph), ['N', 'O', 'W!'])
    paragraph.become('s')
    assert.deepEqual(told(paragraph), ['S'])
  })

  it('is made again when a place that it has looked at has moved', () => {
    const anchor = new Anchor(5)
    const place = anchor.span(1, 2)
    const [start, times] = counted(({at}: {at: typeof place}) => at.start)
    const subject = {at: place}
    assert.deepEqual([start(subject), start(subject), times.made], [6, 6, 1])
    anchor.moveTo(7)
    new Edits().add(new Change())
    assert.deepEqual([start(subject), times.made], [8, 2])
  })

  it('is made again when it has missed more changes than are known', () => {
    const paragraph = new Paragraph('one')
    const [sum] = counted((one: Paragraph) => length(one))
    assert.equal(sum(paragraph), 3)
    paragraph.become('seven')
    for (let times = 0; times < 100; times++) new Edits().add(new Change())
    assert.equal(sum(paragraph), 5)
  })

  it('sees an edit where what it is made of has begun to look', () => {
    const edits = new Edits()
    const [above, below] = [new Paragraph('on', regionOf(0)), new Paragraph('', regionOf(together))]
    const page = [above, below]
    const [rest] = counted(([first, second]: readonly Paragraph[]) => (length(first!) > 2 ? length(second!) : 0))
    const [told, times] = counted((all: readonly Paragraph[]) => rest(all) + 1)
    const asked = (): number => edits.about(() => told(page))
    assert.equal(asked(), 1)
    above.become('one', edits)
    assert.deepEqual([asked(), times.made], [1, 1])
    below.become('two', edits)
    assert.deepEqual([asked(), times.made], [4, 2])
  })

  it('sees that a place has moved at which only one of those has looked that it is made of', () => {
    const edits = new Edits()
    const anchor = new Anchor(5)
    const [page, far] = [{paragraph: new Paragraph('one'), at: anchor.span(1, 2)}, regionOf(together)]
    const said = reading(({paragraph}: typeof page) => length(paragraph))
    const start = reading(({paragraph, at}: typeof page) => length(paragraph) + at.start)
    const [told] = counted((one: typeof page) => [said(one), start(one)])
    const asked = (): number[] => edits.about(() => told(page))
    assert.deepEqual(asked(), [3, 9])
    anchor.moveTo(7)
    new Paragraph('', far).become('seven', edits)
    assert.deepEqual(asked(), [3, 11])
  })

  it('holds though many edits elsewhere are not known any more', () => {
    const edits = new Edits()
    const [own, other] = [new Paragraph('one', regionOf(0)), new Paragraph('', regionOf(together))]
    const [sum, times] = counted((one: Paragraph) => length(one))
    const asked = (): number => edits.about(() => sum(own))
    assert.equal(asked(), 3)
    for (let edit = 0; edit < 100; edit++) other.become(`${edit}`, edits)
    own.become('two', edits)
    assert.deepEqual([asked(), times.made], [3, 1])
  })

  it('about a text alone reckons with the edits of that text, and of no other', () => {
    const paragraph = new Paragraph('one')
    const [sum, times] = counted((one: Paragraph) => length(one))
    const edits = new Edits()
    const asked = (): number => edits.about(() => sum(paragraph))
    assert.equal(asked(), 3)
    const other = new Paragraph('two')
    for (let times = 0; times < 100; times++) other.become(`${times}`, new Edits())
    assert.deepEqual([asked(), sum(paragraph), times.made], [3, 3, 1])
    paragraph.become('seven', edits)
    assert.deepEqual([sum(paragraph), asked(), times.made], [5, 5, 2])
  })

  it('is made again after it was left halfway', () => {
    let fails = true
    const [sum, times] = counted((one: Paragraph) => {
      if (fails) throw new Error('left')
      return length(one)
    })
    const paragraph = new Paragraph('one')
    assert.throws(() => sum(paragraph), /left/)
    fails = false
    assert.deepEqual([sum(paragraph), times.made], [3, 2])
  })

  it('of what is never edited asks for nothing again', () => {
    const [sum, times] = counted((one: Paragraph) => length(one))
    const paragraph = new Paragraph('one')
    assert.equal(
      unwatched(() => sum(paragraph)),
      3
    )
    new Edits().add(new Change())
    assert.deepEqual([sum(paragraph), times.made], [3, 1])
  })
})

describe('a reading in circumstances', () => {
  it('is made again when they are others, and when what it has looked at is another', () => {
    let made = 0
    const times = readingIn((one: Paragraph, by: number) => (made++, length(one) * by), Object.is)
    const paragraph = new Paragraph('one')
    assert.deepEqual([times(paragraph, 2), times(paragraph, 2), made], [6, 6, 1])
    assert.deepEqual([times(paragraph, 3), made], [9, 2])
    paragraph.become('seven')
    assert.deepEqual([times(paragraph, 3), made], [15, 3])
  })
})
