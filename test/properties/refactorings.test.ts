import documents from 'all-documents:test/fixtures/documents'
import corpus from 'all-documents:test/corpus'
import examples from 'all-documents:examples'
import assert from 'node:assert/strict'
import {
  applied,
  outlines,
  readDraft,
  refactorings,
  snippetText,
  storyToFile,
  templateSnippet
} from '../../src/core/index.ts'
import {edited, type Name} from '../unit/writing/refactored.ts'

const templates = Object.fromEntries(
  outlines.map((outline) => [outline.id, snippetText(templateSnippet(outline, {title: 'One', principles: []}))])
)
const texts = Object.entries({...documents, ...corpus, ...examples, ...templates}).flatMap(([path, text]) => [
  [path, text] as const,
  [`${path}, Windows`, text.replace(/\r?\n/g, '\r\n')] as const
])

/** Each piece of writing of each document, by an offset in it. */
function* pieces(): Generator<{where: string; text: string; offset: number}> {
  for (const [path, text] of texts) {
    for (const {at, title} of readDraft(text).units) yield {where: `${path}, ${title}`, text, offset: at.start}
  }
}

const partsOf = (text: string): string =>
  readDraft(text)
    .units.map(({sections}) => sections.flatMap(({parts}) => parts).join(' '))
    .join('; ')

const names = Object.keys(refactorings) as Name[]

describe('A refactoring', () => {
  it('has edits that lie in the text, in its order, and change it', () => {
    for (const {where, text, offset} of pieces()) {
      for (const name of names) {
        const edits = refactorings[name](readDraft(text), offset)?.edits
        if (!edits) continue
        assert.ok(edits.length > 0, where)
        let end = 0
        for (const {at} of edits) {
          assert.ok(end <= at.start && at.start <= at.end && at.end <= text.length, `${name}: ${where}`)
          end = at.end
        }
        assert.notEqual(edited(text, edits), text, `${name}: ${where}`)
      }
    }
  })

  it('answers at every offset of anything', () => {
    for (const text of [
      '',
      '\n',
      '---\nkind: story\n---',
      '---\nkind: story\n---\n**Task:**',
      '- **Result:**\n  - a'
    ]) {
      for (let offset = 0; offset <= text.length; offset++) {
        for (const name of names) refactorings[name](readDraft(text), offset)
        storyToFile(readDraft(text), offset)
      }
    }
  })
})

describe('A story that is turned', () => {
  it('names the same parts, and back is what it was', () => {
    let turned = 0
    for (const {where, text, offset} of pieces()) {
      for (const [there, back] of [
        ['toSpsil', 'toStar'],
        ['toStar', 'toSpsil']
      ] as const) {
        const draft = readDraft(text)
        const found = refactorings[there](draft, offset)
        // What mixes both forms has two ways to one, and letters are written out.
        if (!found || refactorings[back](draft, offset) || found.edits.some(({at}) => at.end - at.start === 1)) continue
        const after = edited(text, found.edits)
        const returned = refactorings[back](readDraft(after), offset)
        assert.ok(returned, where)
        assert.equal(edited(after, returned.edits), text, where)
        const lessons = / lessons(?=;|$)/g
        assert.equal(partsOf(after).replace(lessons, ''), partsOf(text).replace(lessons, ''), where)
        turned++
      }
    }
    assert.ok(turned > 100, String(turned))
  })
})

describe('Labels that become headings', () => {
  it('name the same parts', () => {
    let changed = 0
    for (const {where, text, offset} of pieces()) {
      const found = refactorings.labelsToHeadings(readDraft(text), offset)
      if (!found) continue
      assert.equal(partsOf(edited(text, found.edits)), partsOf(text), where)
      changed++
    }
    assert.ok(changed > 50, String(changed))
  })
})

describe('A story that is moved', () => {
  it('is a story there, and is gone here, with no word lost', () => {
    let moved = 0
    const words = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0
    for (const {where, text, offset} of pieces()) {
      const draft = readDraft(text)
      const found = storyToFile(draft, offset)
      if (!found) continue
      const after = applied(text, found.edits)
      const own = readDraft(found.text)
      assert.equal(own.kind, 'story', where)
      assert.equal(own.units.length, 1, where)
      const cut = found.edits.reduce(
        (sum, {at, text: put}) => sum + words(text.slice(at.start, at.end)) - words(put),
        0
      )
      assert.equal(words(after), words(text) - cut, where)
      const body = found.text.replace(/^---[^]*?\n---\r?\n/, '')
      assert.ok(words(body) >= cut, where)
      assert.ok(!after.startsWith('\n') || text.startsWith('\n'), where)
      moved++
    }
    assert.ok(moved > 20, String(moved))
  })
})
