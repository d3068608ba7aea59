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
  templateSnippet,
  type Draft
} from '../../src/core/index.ts'
import {edited, type Name} from '../unit/writing/refactored.ts'

const templates = Object.fromEntries(
  outlines.map((outline) => [outline.id, snippetText(templateSnippet(outline, {title: 'One', principles: []}))])
)
const given = Object.entries({...documents, ...corpus, ...examples, ...templates})
const windows = Object.entries(documents).map(([path, text]) => [`${path}, Windows`, text.replace(/\r?\n/g, '\r\n')])

interface Piece {
  readonly where: string
  readonly text: string
  readonly draft: Draft
  readonly offset: number
}

/** Each piece of writing of each document, by an offset in it. */
let pieces: Piece[]

const partsOf = ({units}: Draft): string =>
  units.map(({sections}) => sections.flatMap(({parts}) => parts).join(' ')).join('; ')

const names = Object.keys(refactorings) as Name[]

before(() => {
  pieces = [...given, ...windows].flatMap(([path, text]) => {
    const draft = readDraft(text!)
    return draft.units.map(({at, title}) => ({where: `${path}, ${title}`, text: text!, draft, offset: at.start}))
  })
})

describe('A refactoring', () => {
  it('has edits that lie in the text, in its order, and change it', () => {
    for (const {where, text, draft, offset} of pieces) {
      for (const name of names) {
        const edits = refactorings[name](draft, offset)?.edits
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
    for (const {where, text, draft, offset} of pieces) {
      for (const [there, back] of [
        ['toSpsil', 'toStar'],
        ['toStar', 'toSpsil']
      ] as const) {
        const found = refactorings[there](draft, offset)
        // What mixes both forms has two ways to one, and letters are written out.
        if (!found || refactorings[back](draft, offset) || found.edits.some(({at}) => at.end - at.start === 1)) continue
        const after = edited(text, found.edits)
        const turnedTo = readDraft(after)
        const returned = refactorings[back](turnedTo, offset)
        assert.ok(returned, where)
        assert.equal(edited(after, returned.edits), text, where)
        const lessons = / lessons(?=;|$)/g
        assert.equal(partsOf(turnedTo).replace(lessons, ''), partsOf(draft).replace(lessons, ''), where)
        turned++
      }
    }
    assert.ok(turned > 50, String(turned))
  })
})

describe('Labels that become headings', () => {
  it('name the same parts', () => {
    let changed = 0
    for (const {where, text, draft, offset} of pieces) {
      const found = refactorings.labelsToHeadings(draft, offset)
      if (!found) continue
      assert.equal(partsOf(readDraft(edited(text, found.edits))), partsOf(draft), where)
      changed++
    }
    assert.ok(changed > 50, String(changed))
  })
})

describe('Bullets that become a sentence', () => {
  it('lose none of their words', () => {
    let changed = 0
    for (const {where, text, draft, offset} of pieces) {
      for (const {at, text: put} of refactorings.bulletsToSentence(draft, offset)?.edits ?? []) {
        const words = (some: string): string[] => some.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
        const left = words(snippetText(put))
        for (const word of words(text.slice(at.start, at.end).replace(/^\s*\d+[.)]|^\s*[-*+] \[x\]/gim, ''))) {
          const found = left.indexOf(word)
          assert.notEqual(found, -1, `${where}: ${word}`)
          left.splice(0, found + 1)
        }
        changed++
      }
    }
    assert.ok(changed > 10, String(changed))
  })
})

describe('A story that is moved', () => {
  it('is a story there, and is gone here, with no word lost', () => {
    let moved = 0
    const words = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0
    for (const {where, text, draft, offset} of pieces) {
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
