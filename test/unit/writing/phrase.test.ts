import assert from 'node:assert/strict'
import {phraseAt, readDraft} from '../../../src/core/index.ts'

/** The words around the cursor, which stands at the bar. */
function phrase(text: string): string {
  const offset = text.indexOf('|')
  const source = text.slice(0, offset) + text.slice(offset + 1)
  const {start, end} = phraseAt(readDraft(source), offset)
  return source.slice(start, end)
}

describe('The phrase that is being written', () => {
  it('is the sentence around the cursor, and no other of its paragraph', () => {
    assert.equal(phrase('One is done. Two is| not. Three.\n'), 'Two is not.')
    assert.equal(phrase('One is done. |Two is not.\n'), 'Two is not.')
    assert.equal(phrase('One is\nwrapp|ed. Two is not.\n'), 'One is\nwrapped.')
  })

  it('goes on directly behind its full stop, and not behind the space after that', () => {
    assert.equal(phrase('One is done.|\n'), 'One is done.')
    assert.equal(phrase('One is done. |\n'), '')
    assert.equal(phrase('One is “**done**.”|\n'), 'One is “**done**.”')
    assert.equal(phrase('One is done.\n|\n'), '')
  })

  it('goes on behind a space where no full stop is', () => {
    assert.equal(phrase('One. Two is |\n'), 'Two is ')
    assert.equal(phrase('One. Two is **done** |\n'), 'Two is **done** ')
    assert.equal(phrase('One. Two is\n\n|\n'), '')
  })

  it('is the sentence behind a label, or the label', () => {
    assert.equal(phrase('**Result:** It fell| by half.\n'), 'It fell by half.')
    assert.equal(phrase('**Res|ult:** It fell by half.\n'), '**Result:** ')
    assert.equal(phrase('## Res|ult\n\nIt fell.\n'), 'Result')
  })

  it('is an item or a cell by itself', () => {
    assert.equal(phrase('- one\n- two|\n- three\n'), 'two')
    const table = '| A | B |\n|---|---|\n| one | two |\n'
    const {start, end} = phraseAt(readDraft(table), table.indexOf('wo'))
    assert.equal(table.slice(start, end), 'two')
  })

  it('is the line in front matter and where nothing else stands', () => {
    assert.equal(phrase('---\nkind: stor|\ntitle: One\n---\n\nText.\n'), 'kind: stor')
    assert.equal(phrase('[a]: htt|\n'), '[a]: htt')
    assert.equal(phrase('|'), '')
    assert.equal(phrase('Text.\r\n\r\n|\r\n'), '')
  })
})
