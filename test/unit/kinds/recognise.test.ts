import controls from 'all-documents:test/fixtures/documents/controls'
import essays from 'all-documents:test/fixtures/documents/essays'
import languages from 'all-documents:test/fixtures/documents/languages'
import narratives from 'all-documents:test/fixtures/documents/narratives'
import prds from 'all-documents:test/fixtures/documents/prd'
import prfaqs from 'all-documents:test/fixtures/documents/prfaq'
import stories from 'all-documents:test/fixtures/documents/stories'
import templates from 'all-documents:test/fixtures/documents/templates'
import assert from 'node:assert/strict'
import {lint, readDraft, type Kind} from '../../../src/core/index.ts'
import {judge} from '../../../src/core/lint.ts'
import {readDocument} from '../../../src/core/document/manuscript.ts'
import {verdictOn} from '../../../src/core/kinds/recognition/recognise.ts'

const families: [Kind, Record<string, string>][] = [
  ['prfaq', prfaqs],
  ['prd', prds],
  ['story', stories],
  ['essay', essays],
  ['narrative', narratives]
]

describe('a document', () => {
  for (const [kind, documents] of families) {
    for (const [file, text] of Object.entries(documents)) {
      it(`is seen as ${kind}: ${file}`, () => assert.equal(readDraft(text).kind, kind))
    }
  }

  for (const [file, text] of Object.entries(controls)) {
    it(`of another genre is of no kind and gets no findings: ${file}`, () => {
      assert.equal(readDraft(text).kind, undefined)
      assert.deepEqual(lint(text), [])
    })
  }

  it('of a product for licensees is no licence, however often it speaks of them', () => {
    const licensees =
      '\n\nMost of the licensees kept their warranties, whether they were licensees of one licensor or licensees of two.\n'
    for (const [kind, documents] of families) {
      if (kind === 'story' || kind === 'essay') continue
      for (const [file, text] of Object.entries(documents)) assert.equal(readDraft(text + licensees).kind, kind, file)
    }
  })

  for (const [file, text] of Object.entries(templates)) {
    it(`that is still a template gets one message at most: ${file}`, () => {
      assert.ok(lint(text).length <= 1, JSON.stringify(lint(text)))
    })
  }

  for (const [file, text] of Object.entries(languages)) {
    it(`in another language gets no findings: ${file}`, () => assert.deepEqual(lint(text), []))
  }

  it('is what its front matter says', () => {
    assert.equal(readDraft('---\nkind: PRD\n---\n\nNothing else.\n').kind, 'prd')
  })

  it('is what the caller says, whatever its front matter says', () => {
    assert.equal(readDraft('---\nkind: prd\n---\n\nNothing else.\n', 'story').kind, 'story')
  })

  it('of a known kind in another language gets no findings', () => {
    const german =
      '---\nkind: story\n---\n\n**Situation:** Das Lager war nachts nicht besetzt, und die Fahrer warteten am Tor auf jemanden, der ihnen aufmacht.\n\n**Action:** Ich habe die Schicht umgestellt.\n\n**Result:** Es wurde deutlich besser.\n'
    const draft = readDraft(german)
    assert.equal(draft.english, false)
    assert.deepEqual(judge(draft), [])
  })
})

describe('the verdict on a document', () => {
  it('names the signs that it rests on', () => {
    const verdict = verdictOn(readDocument(prds['notes-run-in.md'] ?? ''))
    assert.equal(verdict?.kind, 'prd')
    assert.ok(verdict.signs.includes('has a part that names non goals'), verdict.signs.join('; '))
  })

  it('is the same without a title, and with labels in another form', () => {
    for (const [kind, documents] of families) {
      for (const [file, text] of Object.entries(documents)) {
        if (kind === 'story' && file.endsWith('bullets.md')) continue // nothing else says that these are stories
        for (const form of ['**$1**', '### $1']) {
          const other = text.replace(/^#{2,6} (.+)$/gm, form).replace(/^# .+\n/, '')
          const is = readDraft(other).kind
          assert.ok(is === kind || (kind === 'story' && is === 'essay'), `${file} with ${form} is ${is}`)
        }
      }
    }
  })
})
