import assert from 'node:assert/strict'
import {inspect, lint, outlines, readDraft} from '../../../src/core/index.ts'
import {snippetFiles} from '../../../src/generate/snippets.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const snippets = Object.values(snippetFiles).flatMap((file) => Object.entries(file as Record<string, Snippet>))
const stop = /\$\{(\d+):((?:\\.|[^\\}])*)\}/g

/** What the editor inserts: each tab stop is its placeholder, and `\$` is a dollar sign. */
const inserted = (body: string): string => unescaped(body.replace(stop, '$2'))
const unescaped = (text: string): string => text.replace(/\\([\\$}])/g, '$1')

describe('Snippets', () => {
  it('there is one for each outline but the essay, which has no parts to fill in', () =>
    assert.deepEqual(
      snippets.map(([, {prefix}]) => prefix).sort(),
      outlines
        .map(({id}) => id)
        .filter((id) => id !== 'essay')
        .sort()
    ))

  for (const [name, {prefix, description, body}] of snippets) {
    describe(prefix, () => {
      const outline = outlines.find(({id}) => id === prefix)!
      const text = body.join('\n')
      const stops = [...text.matchAll(stop)]

      it('is called and described as its outline', () =>
        assert.deepEqual([name, description], [outline.title, outline.about]))

      it('is lines without line ends in them, of which the last has words', () => {
        for (const line of body) assert.doesNotMatch(line, /[\r\n\t]/)
        assert.match(body.at(-1)!, /\S/)
      })

      it('has tab stops from 1 on, in the order of the text and without a gap', () => {
        assert.ok(stops.length > 0)
        assert.deepEqual(
          stops.map(([, number]) => Number(number)),
          stops.map((_, index) => index + 1)
        )
      })

      it('has nothing else that an editor would take for a tab stop, a variable or a choice', () => {
        assert.doesNotMatch(text.replace(stop, '').replace(/\\[\\$}]/g, ''), /[$\\]/)
        for (const [, , placeholder] of stops) assert.doesNotMatch(placeholder!.replace(/\\[\\$}]/g, ''), /[$\\{}]/)
      })

      it('asks in [brackets], which the linter knows for placeholders', () => {
        for (const [, , placeholder] of stops) assert.match(unescaped(placeholder!), /^\[[^[\]]*[^[\]\s.][^[\]]*\]$/)
        assert.ok(readDraft(inserted(text), outline.kind).units.every(({unfilled}) => unfilled))
      })

      it('is a document with every part of the outline, about which there is nothing to warn yet', () => {
        const source = inserted(text)
        const {units} = inspect(readDraft(source, outline.kind))
        assert.equal(units.length, 1)
        const named = new Set(units[0]!.sections.map((section) => section.name))
        for (const {id, required, body} of outline.parts) {
          // A part with words of its own, such as a headline, has no label to find it by.
          if (required && body === undefined) assert.ok(named.has(id), id)
        }
        assert.deepEqual(
          lint(source, {kind: outline.kind}).filter(({severity}) => severity === 'warning'),
          []
        )
      })
    })
  }
})
