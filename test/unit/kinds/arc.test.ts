import assert from 'node:assert/strict'
import essays from 'all-documents:test/fixtures/documents/essays'
import stories from 'all-documents:test/fixtures/documents/stories'
import {readDraft} from '../../../src/core/index.ts'
import {missingParts} from '../../../src/core/kinds/parts.ts'

const partsOf = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    readDraft(text ?? '').units[0]!.sections.map(({parts, blocks}) => [parts[0], blocks[0]!.sentences[0]?.text ?? ''])
  )

describe('a story without labels', () => {
  it('turns to what was done, to what came of it and to what its writer thinks of it', () => {
    assert.deepEqual(partsOf(stories['untitled-prose.md']), {
      situation:
        'In the spring of 2023 I was the youngest dispatcher at a taxi cooperative with 70 cars, and my task was to answer the telephone, nothing else.',
      action: 'I asked to listen to the recordings of one Friday first.',
      result: 'Within four weeks the number of Friday calls fell from 410 to 265, and one caller in twelve hung up.',
      lessons: 'I was lucky that the recordings existed.'
    })
  })

  it('has claims in its outcome only', () => {
    const [unit] = readDraft(essays['no-prompt-long.md'] ?? '').units
    assert.ok(unit!.claims.length > 0)
    assert.ok(unit!.claims.every(({sentence}) => /boats|catch|skipper/.test(sentence.text)))
  })

  it('lacks no part for that', () => {
    const {units} = readDraft(stories['untitled-prose.md'] ?? '')
    assert.deepEqual(missingParts(units[0]!), [])
    assert.ok(units[0]!.sections.every(({derived}) => derived))
  })
})
