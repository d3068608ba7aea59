import assert from 'node:assert/strict'
import {applied, kinds, readDraft, sayKind, type Kind} from '../../../src/core/index.ts'

function said(text: string, kind: Kind = 'story'): string {
  return applied(text, [sayKind(readDraft(text).document, kind)])
}

describe('Saying what a document is', () => {
  it('makes front matter where there is none', () => {
    assert.equal(said('# The scales\n'), '---\nkind: story\n---\n\n# The scales\n')
    assert.equal(said(''), '---\nkind: story\n---\n\n')
  })

  it('keeps the front matter that there is', () =>
    assert.equal(said('---\ntitle: The scales\n---\n\nText.\n'), '---\nkind: story\ntitle: The scales\n---\n\nText.\n'))

  it('replaces what it was said to be, also where the rest cannot be read', () => {
    assert.equal(said('---\ntitle: A\nkind: "recipe"\n---\n\nText.\n'), '---\ntitle: A\nkind: story\n---\n\nText.\n')
    assert.equal(said('---\nkind: recipe\nlist: [a\n---\n\nText.\n'), '---\nkind: story\nlist: [a\n---\n\nText.\n')
  })

  it('ends its lines as the document does', () => {
    assert.equal(said('# A\r\n\r\nText.\r\n'), '---\r\nkind: story\r\n---\r\n\r\n# A\r\n\r\nText.\r\n')
    assert.equal(said('---\r\ntitle: A\r\n---\r\n'), '---\r\nkind: story\r\ntitle: A\r\n---\r\n')
  })

  it('is understood, for every kind', () => {
    for (const kind of kinds)
      for (const text of ['', 'Text.\n', '---\n---\n', '---\ntitle: A\n---\n', '---\nkind:\n---\n', '---\nkind: prd'])
        assert.equal(readDraft(said(text, kind)).kind, kind, JSON.stringify(said(text, kind)))
  })
})
