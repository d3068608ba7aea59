import assert from 'node:assert/strict'
import {readDraft, refactorings} from '../../../src/core/index.ts'
import {refactored} from './refactored.ts'

const front = '---\nkind: story\n---\n\n# The scales\n\n## Action\n\nI moved them.\n\n## Result\n\n'
const sentence = (bullets: string, after = ''): string => {
  const text = refactored('bulletsToSentence', front + bullets + after) ?? ''
  assert.ok(text.startsWith(front) && text.endsWith(after), text)
  return text.slice(front.length, text.length - after.length).trim()
}

describe('The bullets of a Result become a sentence', () => {
  it('that asks for what they do not say', () => {
    assert.equal(
      sentence('- Wrong parcels fell\n'),
      'Wrong parcels fell, from [number] to [number] by [date], for [whom].'
    )
    assert.equal(
      sentence('- Wrong parcels fell from 40 a week to 6\n'),
      'Wrong parcels fell from 40 a week to 6, by [date], for [whom].'
    )
    assert.equal(
      sentence('- Wrong parcels fell to 6 a week by May\n'),
      'Wrong parcels fell to 6 a week by May, from [number], for [whom].'
    )
  })

  it('that goes on where a bullet does', () => {
    assert.equal(
      sentence('- wrong parcels: 40 → 6 a week;\n- Within three weeks\n- for the four depots of the north.\n'),
      'Wrong parcels: 40 → 6 a week within three weeks for the four depots of the north.'
    )
    assert.equal(
      sentence('1. Fewer parcels by May\n   - half of them\n'),
      'Fewer parcels by May, half of them, from [number] to [number], for [whom].'
    )
  })

  it('or several, which ask for numbers each and for the rest once', () =>
    assert.equal(
      sentence('* Wrong parcels fell from 40 to 6\n* [x] the packers were happier.\n* Calls fell by 20 %\n'),
      'Wrong parcels fell from 40 to 6, by [date]. The packers were happier, from [number] to [number]. Calls fell by 20 %.'
    ))

  it('that keeps their words and marks, and stands where they stood', () => {
    assert.equal(
      sentence('- **Parcels** fell by $4 \\* 2 `${1}` } for\n  the [depot](a.md)\n', '\nAnd more.\n'),
      '**Parcels** fell by $4 \\* 2 `${1}` } for the [depot](a.md), from [number] to [number] by [date].'
    )
    const text = `${front}What came of it:\n- Parcels fell\n`
    assert.match(refactored('bulletsToSentence', text)!, /What came of it:\nParcels fell, from/)
  })

  it('with tab stops in the order of the text', () => {
    const text = `${front}- Parcels fell\n- Calls fell\n`
    const [edit, ...others] = refactorings.bulletsToSentence(readDraft(text), 0)!.edits
    assert.deepEqual(others, [])
    assert.deepEqual(
      [...edit!.text.matchAll(/\$\{(\d):/g)].map(([, stop]) => stop),
      ['1', '2', '3', '4', '5', '6']
    )
  })

  it('of the list at the cursor, else of the first', () => {
    const text = `${front}- Parcels fell\n\nAnd then:\n\n- Calls fell\n`
    assert.match(refactored('bulletsToSentence', text)!, /- Calls fell\n$/)
    assert.match(refactored('bulletsToSentence', text, 'Calls')!, /\n- Parcels fell\n[^]*Calls fell, from/)
  })

  it('but not where a list holds more than words, or stands elsewhere', () => {
    assert.equal(refactored('bulletsToSentence', `${front}- Parcels fell\n\n  \`\`\`\n  code\n  \`\`\`\n`), undefined)
    assert.equal(refactored('bulletsToSentence', `${front}- Parcels fell\n\n  And on.\n`), undefined)
    assert.equal(refactored('bulletsToSentence', `${front}- Parcels fell\n  <!-- mine -->\n- Calls fell\n`), undefined)
    assert.equal(refactored('bulletsToSentence', `${front}- **Here:** six. **There:** two.\n`), undefined)
    assert.equal(refactored('bulletsToSentence', `${front}Six.\n\n## Lessons\n\n- Ask.\n`), undefined)
  })
})
