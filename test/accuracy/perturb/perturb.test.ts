import assert from 'node:assert/strict'
import {say} from '../../reporter.ts'
import {readLabelled} from '../labelled.ts'
import {perturbed, type Outcome} from '../perturbed.ts'
import {dropQuestions, dropTitle, reword} from './headings.ts'
import {labelForms, relabel} from './labels.ts'
import {toSecondPerson} from './person.ts'
import {rewrap} from './wrap.ts'

const story = `# The gate

Situation: It jammed.

Task: I had to mend it.

Result:

- The wait fell | a lot.
- Nobody shouted.
`

describe('verdicts on the corpus', () => {
  // What is reached today. It may rise, and must not fall.
  const floor = 0.95
  let outcomes: readonly Outcome[]

  before(function () {
    this.timeout(60_000)
    outcomes = perturbed(readLabelled('test/corpus'))
  })

  it(`stay the same in ${floor * 100} of 100 cases when a text is changed as no reader would mind`, () => {
    const changes = outcomes.flatMap((one) => one.changes.map((change) => `${one.name}: ${change}`))
    const {share} = outcomes.at(-1)!
    say(`unchanged verdicts: ${String(share)}`)
    assert.ok(share.value >= floor, [String(share), ...changes].join('\n'))
  })

  it('are compared for many documents under each change', () => {
    for (const {name, share} of outcomes) assert.ok(share.all >= 9, `${name}: ${share.all}`)
  })
})

describe('labels in another form', () => {
  const forms = {
    heading:
      '## Situation\n\nIt jammed.\n\n## Task\n\nI had to mend it.\n\n## Result\n\n- The wait fell | a lot.\n- Nobody shouted.',
    bold: '**Situation:** It jammed.\n\n**Task:** I had to mend it.\n\n**Result:**\n\n- The wait fell | a lot.\n- Nobody shouted.',
    plain: 'Situation: It jammed.\n\nTask: I had to mend it.\n\nResult:\n\n- The wait fell | a lot.\n- Nobody shouted.',
    item: '- **Situation:** It jammed.\n- **Task:** I had to mend it.\n- **Result:**\n\n  - The wait fell | a lot.\n  - Nobody shouted.',
    row: '| Part | Text |\n| --- | --- |\n| **Situation** | It jammed. |\n| **Task** | I had to mend it. |\n| **Result** | The wait fell \\| a lot. Nobody shouted. |',
    html: '<table>\n<tr><td><strong>Situation</strong></td><td>It jammed.</td></tr>\n<tr><td><strong>Task</strong></td><td>I had to mend it.</td></tr>\n<tr><td><strong>Result</strong></td><td>The wait fell | a lot. Nobody shouted.</td></tr>\n</table>'
  }

  for (const form of labelForms)
    it(`keep what they head: ${form}`, () => assert.equal(relabel(story, form)?.trim(), `# The gate\n\n${forms[form]}`))

  it('are read back from each form', () => {
    for (const form of labelForms)
      assert.equal(relabel(relabel(story, form)!, 'html')?.includes(forms.html), true, form)
  })

  it('are not seen where a story has no three of them', () =>
    assert.equal(relabel('# A day\n\nResult: it rained.\n\nI went home.\n', 'bold'), undefined))

  it('are written out as headings when they are single letters', () =>
    assert.match(
      relabel('S: It jammed.\nT: Mend it.\nR: It opened.\n', 'heading')!,
      /## Situation\n[^]*## Task\n[^]*## Result/
    ))
})

describe('lines wrapped anew', () => {
  it('hold the same words', () => {
    for (const {text, file} of readLabelled('test/corpus')) {
      const words = (of: string): string[] => of.split(/\s+/)
      assert.deepEqual(words(rewrap(text, 60) ?? text), words(text), file)
    }
  })

  it('start no list, heading or quotation, and leave tables and code alone', () => {
    assert.equal(rewrap('aaaa - bbbb 12. cccc', 7), 'aaaa -\nbbbb 12.\ncccc')
    assert.equal(rewrap('aaaa - bbbb 12. cccc', 5), 'aaaa -\nbbbb 12.\ncccc')
    for (const text of [
      '| a long row of a table | with two cells |',
      '```\na long line of code here\n```',
      '# A long heading'
    ])
      assert.equal(rewrap(text, 10), undefined, text)
  })

  it('keep labels and list items where they stand, and indent what follows them', () =>
    assert.equal(
      rewrap('**Owner:** me\n**Status:** done\n\n- one two three', 9),
      '**Owner:**\nme\n**Status:**\ndone\n\n- one two\n  three'
    ))
})

describe('the second person', () => {
  it('is told of the one who tells', () =>
    assert.equal(
      toSecondPerson("I was late, so I'd called my boss. He told me no."),
      "You were late, so you'd called your boss. He told you no."
    ))

  it('is not put into the mouth of others, into headings or into prompts', () => {
    for (const text of [
      '"I am tired," she said.',
      '# My gate',
      'Tell me about a time',
      '| I | Sales rose |',
      'I: Sales rose'
    ])
      assert.equal(toSecondPerson(text), undefined, text)
  })
})

describe('other words for headings', () => {
  it('replace usual ones only', () => {
    assert.equal(
      reword('## Risks\n\nRisks are few.\n', 'sentence'),
      '## These things could go wrong\n\nRisks are few.\n'
    )
    assert.equal(reword('**Impact:** none', 'synonym'), '**Results:** none')
    assert.equal(reword('Risks\n-----\n', 'sentence'), 'These things could go wrong\n-----\n')
    assert.equal(reword('## The gate\n', 'synonym'), undefined)
  })
})

describe('a title', () => {
  it('is dropped in each of its forms, and nothing else', () => {
    for (const title of ['# The gate\n', 'The gate\n========\n', '**The gate**\n'])
      assert.equal(dropTitle(`${title}\nText.\n\n# More\n`), 'Text.\n\n# More\n')
    assert.equal(dropTitle('Text.\n\n# More\n'), undefined)
  })
})

describe('questions', () => {
  it('are cut off where they begin', () => {
    const release = '# PR/FAQ: The gate\n\nIt opens.\n\n'
    for (const questions of [
      '## FAQ\n\n### Why?\n',
      '**Q: Why?**\n',
      'Q: Why?\n',
      '| Question | Answer |\n',
      '# Frequently Asked Questions\n'
    ])
      assert.equal(dropQuestions(release + questions), release, questions)
    assert.equal(dropQuestions(release), undefined)
  })
})
