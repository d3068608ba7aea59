import documents from 'all-documents:test/fixtures/documents'
import examples from 'all-documents:examples'
import * as fc from 'fast-check'
import {documentOf} from './pieces.ts'

/** What may happen to the characters of a text: `at` and `to` are shares of its length. */
interface Mutation {
  readonly how: 'cut' | 'swap' | 'repeat' | 'insert' | 'end'
  readonly at: number
  readonly to: number
  readonly put: string
}

const share = fc.double({min: 0, max: 1, noNaN: true})

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom('cut', 'swap', 'repeat', 'insert', 'end'),
  at: share,
  to: share,
  // Halves of surrogate pairs too, which is what is left of a character that was cut.
  put: fc.oneof(
    fc.string({unit: 'binary', maxLength: 4}),
    fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 4}).map((units) => String.fromCharCode(...units)),
    fc.string({unit: fc.constantFrom(...'[]()*_`<>!|#-+:.,;"\'“”\\&$%\n\r\t -='), maxLength: 6})
  )
})

function mutated(text: string, {how, at, to, put}: Mutation): string {
  const [start, end] = [at, to].sort((a, b) => a - b).map((part) => Math.floor(part * text.length)) as [number, number]
  // A little is cut more often than half of everything.
  const near = Math.min(end, start + 40)
  switch (how) {
    case 'cut':
      return text.slice(0, start) + text.slice(near)
    case 'swap':
      return text.slice(0, start) + text.slice(near, near + 30) + text.slice(start, near) + text.slice(near + 30)
    case 'repeat':
      return text.slice(0, near) + text.slice(start, near).repeat(3) + text.slice(near)
    case 'insert':
      return text.slice(0, start) + put + text.slice(start)
    case 'end':
      return text.slice(0, end)
  }
}

const written = fc.constantFrom(...Object.values({...documents, ...examples}))

/** A part of a real document, or a made one, with some harm done to it. */
export const mutant: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof({weight: 2, arbitrary: fc.tuple(written, share).map(([text, at]) => around(text, at))}, documentOf(4)),
    fc.array(mutation, {minLength: 1, maxLength: 8})
  )
  .map(([text, mutations]) => mutations.reduce(mutated, text))

/** The front matter and title, and then some: the kind is known by what stands at the top. */
function around(text: string, at: number): string {
  const start = 200 + Math.floor(at * text.length)
  return text.slice(0, 200) + text.slice(start, start + 1200)
}
