import assert from 'node:assert/strict'
import {questionsOf, type Question} from '../../../src/core/kinds/faq.ts'
import {questionsSnippet} from '../../../src/core/kinds/faq-snippet.ts'
import {readDraft} from '../../../src/core/index.ts'

const questions = (text: string): ReturnType<typeof questionsOf> =>
  readDraft(`# Ferries for early shifts\n\nBakers reach the island by four.\n\n${text}`, 'prfaq').units.flatMap(
    ({blocks}) => questionsOf(blocks)
  )
/** In reading order. */
const saidTo = ({answer, labels}: Question): string =>
  [...answer, ...labels]
    .sort((one, other) => one.at.start - other.at.start)
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
/** The questions of a text with what is said below them. */
const asked = (text: string): string[] => questions(text).map((one) => `${one.text} – ${saidTo(one)}`)

describe('the questions of a FAQ', () => {
  const both = ['Who steers? – Four pilots.', 'Is it heated? – Yes.']

  it('are headings', () =>
    assert.deepEqual(asked('## FAQ\n\n### Who steers?\n\nFour pilots.\n\n### Is it heated?\n\nYes.\n'), both))

  it('are bold lines, with a mark or without', () => {
    assert.deepEqual(asked('## FAQ\n\n**Who steers?**\nFour pilots.\n\n**Is it heated?** Yes.\n'), both)
    assert.deepEqual(
      asked('## FAQ\n\n**Q: Who steers?**\n\nA: Four pilots.\n\n**Q2: Is it heated?**\n\n**A2:** Yes.\n'),
      both
    )
    assert.deepEqual(asked('## FAQ\n\n**C1. Who steers?**\n\nFour pilots.\n\n**I1. Is it heated?**\n\nYes.\n'), both)
  })

  it('are lines that begin with Q', () =>
    assert.deepEqual(asked('## FAQ\n\nQ: Who steers?\n\nA: Four pilots.\n\nQ: Is it heated?\n\nA: Yes.\n'), both))

  it('are rows of a table', () =>
    assert.deepEqual(
      asked('## FAQ\n\n| Question | Answer |\n|---|---|\n| Who steers? | Four pilots. |\n| Is it heated? | Yes. |\n'),
      both
    ))

  it('are items of a list with their answers below, even where one lacks its mark', () =>
    assert.deepEqual(asked('## FAQ\n\n- Who steers?\n  - Four pilots.\n- Is it heated\n  - Yes.\n'), [
      both[0],
      'Is it heated – Yes.'
    ]))

  it('are slanted, at the beginning of a paragraph', () =>
    assert.deepEqual(asked('**Questions bakers ask**\n\n*Who steers?* Four pilots.\n\n*Is it heated?* Yes.\n'), both))

  it('are not what an answer lists or asks itself', () => {
    assert.deepEqual(asked('## FAQ\n\n### Who steers?\n\nTwo things count:\n\n- Can they swim?\n- Can they cook?\n'), [
      'Who steers? – Two things count Can they swim? Can they cook?'
    ])
  })

  it('are not open questions, nor what a release asks in passing', () => {
    assert.deepEqual(asked('- Who steers?\n- Is it heated?\n'), [])
    assert.deepEqual(
      asked('## FAQ\n\n**Who steers?** Four pilots.\n\n## Open questions\n\n- Is it heated?\n').length,
      1
    )
  })

  it('end where the next heading of their rank begins', () =>
    assert.deepEqual(
      asked('## FAQ\n\n### Who steers?\n\nFour pilots.\n\n#### At night\n\nTwo.\n\n## Appendix\n\nA map.\n'),
      ['Who steers? – Four pilots. At night Two.']
    ))

  it('are answered by code as well as by words, and not by nothing', () => {
    assert.deepEqual(
      questions('## FAQ\n\n### Who steers?\n\n### Where?\n\n```\nPier 2\n```\n').map(({answered}) => answered),
      [false, true]
    )
  })

  it('are a customer’s or the company’s by their heading or their number', () => {
    const text =
      '## Customer FAQ\n\n**Who?** A.\n\n## Questions from inside the harbour\n\n**Why?** B.\n\n**C2. When?** C.\n\n## FAQ\n\n**How?** D.\n'
    assert.deepEqual(
      questions(text).map(({asker}) => asker),
      ['customer', 'internal', 'customer', undefined]
    )
  })
})

describe('a question to be added', () => {
  const added = (text: string): string =>
    questionsSnippet(
      `# Ferries for early shifts\n\nBakers reach the island by four.\n\n${text}`,
      questions(text).at(-1)!,
      [{question: 'Why now?', prompt: 'What has changed'}]
    )

  it('has the form of those that are there', () => {
    assert.equal(added('## FAQ\n\n### Who steers?\n\nFour.\n'), '\n\n### Why now?\n\n${1:[What has changed]}')
    assert.equal(added('## FAQ\n\n* Who steers?\n  * Four.\n'), '\n* Why now?\n  * ${1:[What has changed]}')
    assert.equal(added('## FAQ\n\n**Q: Who steers?**\n\nFour.\n'), '\n\n**Q: Why now?**\n\n${1:[What has changed]}')
    assert.equal(
      added('## FAQ\n\n| Q | A |\n|---|---|\n| Who steers? | Four. |\n'),
      '\n| Why now? | ${1:[What has changed]} |'
    )
  })
})
