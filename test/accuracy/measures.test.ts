import assert from 'node:assert/strict'
import {lint} from '../../src/core/index.ts'
import {countWords} from '../../src/core/text/words.ts'
import type {Label, LabelledDocument} from './labelled.ts'
import {Lines} from './lines.ts'
import {Measures} from './measures.ts'
import {perturbed} from './perturbed.ts'
import {sample} from './sample.ts'
import {squiggles} from './squiggles.ts'
import {median, Tally} from './tally.ts'

const story = `# The gate

**Situation:** The gate at the depot jammed each morning and the drivers queued in the road.

**Task:** I was the foreman and had to get it open.

**Action:** I took the hinge apart and had a new pin made at the forge.

**Result:** The drivers were much happier. The wait fell from 20 minutes to 2.

**Lessons:** I now listen to a noise on the first day.
`

const label: Label = {
  id: 'x1',
  file: 'story.md',
  kind: 'story',
  customer_framing: 'n/a',
  lessons: 'present',
  results_claims: [
    {line: 9, col: 12, text: 'The drivers were much happier.', quantified: false},
    {line: 9, col: 43, text: 'The wait fell from 20 minutes to 2.', quantified: true}
  ]
}

function labelled(text: string, change: Partial<Label> = {}): LabelledDocument {
  return {file: 'story.md', path: 'story.md', text, author: 'one', english: true, labels: [{...label, ...change}]}
}

const measured = (document: LabelledDocument, name: string, given = false): string =>
  String(new Measures([document], given).values.get(name))

describe('the measures of accuracy', () => {
  it('count a flagged result as right when the reader says it has no number', () =>
    assert.match(measured(labelled(story), 'Unquantified results: story'), /1 right, 0 false, 0 missed/))

  it('count a flagged result as false when the reader says it has one', () => {
    const claims = label.results_claims!.map((claim) => ({...claim, quantified: true}))
    const document = labelled(story, {results_claims: claims})
    assert.match(measured(document, 'Unquantified results: story'), /0 right, 1 false, 0 missed/)
  })

  it('count neither way what readers might differ about, whether or not it has a number', () => {
    for (const quantified of [true, false]) {
      const claims = label.results_claims!.map((claim) => ({...claim, quantified, borderline: true}))
      const document = labelled(story, {results_claims: claims})
      assert.doesNotMatch(measured(document, 'Unquantified results: story'), /[1-9] (?:right|false|missed)/)
    }
  })

  it('look for false claims only where claims were labelled', () => {
    const document = labelled(story, {results_claims: [], claims_scope: [1, 5]})
    assert.doesNotMatch(measured(document, 'Unquantified results: story'), /[1-9] false/)
  })

  it('want one lesson said to be missing for one that is missing', () => {
    assert.match(measured(labelled(story, {lessons: 'missing'}), 'No lesson'), /0 right, 0 false, 1 missed/)
    const without = story.replace(/\n\*\*Lessons[^]*$/, '')
    assert.match(measured(labelled(without), 'No lesson'), /0 right, 1 false, 0 missed/)
  })

  it('let an essay stand for a narrative, and nothing else', () => {
    const essay = story.replace(/^/, '---\nkind: essay\n---\n')
    assert.match(measured(labelled(essay, {kind: 'narrative', results_claims: []}), 'Kind recognised'), /1 of 1/)
    assert.match(measured(labelled(essay, {results_claims: []}), 'Kind recognised'), /0 of 1/)
  })

  it('want a story among several to have about the lines that its reader gave it', () => {
    const name = 'Stories found as units of their own'
    assert.match(measured(labelled(story, {lines: [1, 11]}), name), /1 of 1/)
    assert.match(measured(labelled(story, {lines: [1, 4]}), name), /0 of 1/)
  })

  it('want silence about controls, and at most one word about a template', () => {
    const name = 'Controls and templates without findings'
    const part = (name: string): string => `## ${name}\n\n[What is to be said of the ${name} in this story?]\n`
    const template = ['---\nkind: story\n---\n', ...['Situation', 'Task', 'Action', 'Result'].map(part)].join('\n')
    assert.equal(lint(template).length, 1)
    assert.match(measured(labelled(template, {kind: 'other'}), name), /0 of 1/)
    assert.match(measured(labelled(template, {kind: 'template'}), name), /1 of 1/)
    assert.match(measured(labelled(story, {kind: 'other'}), name), /0 of 1/)
    assert.match(measured(labelled('Nothing.\n', {kind: 'other'}), name), /1 of 1/)
  })

  it('count findings per thousand words of what is strong', () => {
    const name = 'Findings per 1,000 words, strong units'
    const bare = story.replace(/\n\*\*Lessons[^]*$/, '')
    const found = lint(bare)
    const density = (findings: readonly unknown[]): string => ((findings.length * 1000) / countWords(bare)).toFixed(1)
    const warnings = found.filter(({severity}) => severity === 'warning')
    assert.ok(warnings.length > 0 && warnings.length < found.length)
    assert.equal(measured(labelled(bare, {strength: 3}), name), 'undefined')
    assert.equal(
      measured(labelled(bare, {strength: 4}), name),
      `${density(warnings)} warnings, ${density(found)} in all  (median of 1)`
    )
  })

  it('do not count a finding that points at more than a sentence', () => {
    const endless = 'The drivers were much happier, and so on'.padEnd(310, ', and so on') + '.'
    const text = story.replace('The drivers were much happier.', endless)
    const document = labelled(text, {results_claims: [{line: 9, col: 12, text: 'The drivers', quantified: false}]})
    assert.match(measured(document, 'Unquantified results: story'), /0 right, 1 false, 1 missed/)
  })

  it('read a document as its label says when the kind is given', () => {
    const plain = story.replace(/\n\*\*Lessons[^]*$/, '').replace(/\*\*\w+:\*\* /g, '')
    const document = labelled(plain, {lessons: 'missing', results_claims: []})
    assert.match(measured(document, 'Kind recognised'), /0 of 1/)
    assert.match(measured(document, 'No lesson'), /0 right, 0 false, 1 missed/)
    assert.match(measured(document, 'No lesson', true), /1 right, 0 false, 0 missed/)
    assert.equal(measured(document, 'Kind recognised', true), 'undefined')
  })

  it('count an author of many documents once', () => {
    const wrong = labelled(story.replace(/\*\*\w+:\*\* /g, ''), {
      results_claims: [{line: 9, col: 0, text: 'The drivers were much happier.', quantified: false}]
    })
    const documents = [labelled(story), wrong, wrong, wrong].map((one, index) => ({
      ...one,
      author: index ? 'another' : 'one'
    }))
    const of = (name: string): string => String(new Measures(documents, false).values.get(name))
    assert.match(of('Unquantified results: story'), /^F1 0\.400/)
    assert.match(of('Unquantified results: story, by author'), /^F1 0\.500 {2}\(mean of 2\)/)
  })

  it('say where linter and reader differ', () => {
    const {differences} = new Measures([labelled(story, {lessons: 'missing'})], false)
    assert.deepEqual(differences, [{file: 'story.md', line: 1, what: 'missed: No lesson'}])
  })
})

describe('a verdict on a changed text', () => {
  const share = (apply: (text: string) => string | undefined): string =>
    String(perturbed([labelled(story)], [{name: 'change', apply}])[0]!.share)

  it('is the same when the kind, the units and what they lack are', () =>
    assert.match(
      share((text) => text.replace('jammed', 'stuck')),
      /1 of 1/
    ))

  it('is another one when something is lacking, or a unit or the kind is another', () => {
    assert.match(
      share((text) => text.replace(/\n\*\*Lessons[^]*$/, '')),
      /0 of 1/
    )
    assert.match(
      share((text) => `${text}\n${text.replace('gate', 'barrier')}`),
      /0 of 1/
    )
    assert.match(
      share(() => 'Nothing.'),
      /0 of 1/
    )
  })

  it('is not asked for where nothing was changed', () => {
    assert.match(
      share((text) => text),
      /0 of 0/
    )
    assert.match(
      share(() => undefined),
      /0 of 0/
    )
  })
})

describe('a tally', () => {
  it('has the harmonic mean of precision and recall', () => {
    const tally = new Tally()
    for (const [expected, actual] of [
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, true],
      [false, false]
    ] as const)
      tally.add(expected, actual)
    assert.equal(tally.precision, 0.5)
    assert.equal(tally.recall.toFixed(3), '0.667')
    assert.equal(tally.f1.toFixed(3), '0.571')
  })

  it('is nought, and not undefined, of nothing', () => assert.equal(new Tally().f1, 0))

  it('has its median in the middle', () => {
    assert.equal(median([9, 1, 2]), 2)
    assert.equal(median([9, 1, 2, 4]), 3)
  })
})

describe('the sentence around a place', () => {
  it('ends where the next one begins, on the same line', () => {
    const text = 'First line.\r\nIt fell. "It rose," she said. And so on.\n'
    const at = (column: number): string => {
      const {start, end} = new Lines(text).sentence(2, column)
      return text.slice(start, end)
    }
    assert.equal(at(0), 'It fell. ')
    assert.equal(at(9), '"It rose," she said. ')
    assert.equal(at(40), 'And so on.')
  })
})

describe('a snapshot', () => {
  it('shows the kind, the units, and squiggles under the words, with the reason', () => {
    const lines = squiggles(story).split('\n')
    assert.deepEqual(lines.slice(0, 3), ['kind: story', 'unit: 1-11  The gate', ''])
    const row = lines.indexOf('9:1     **Result:** The drivers were much happier. The wait fell from 20 minutes to 2.')
    const under = '                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ I quantified-results: This result has no number'
    assert.ok(row > 0 && lines.indexOf(under) > row, lines.join('\n'))
  })

  it('breaks long lines, and says the reason at the end', () => {
    const long = story.replace(
      'were much happier',
      `were much happier ${'with the gate of the depot '.repeat(5).trim()}`
    )
    const lines = squiggles(long).split('\n')
    const rows = lines.filter((line) => line.startsWith('9:'))
    assert.ok(rows.length === 2 && rows.every((row) => row.length <= 108))
    const reason = lines.findIndex((line) => line.includes('quantified-results'))
    assert.ok(reason > lines.indexOf(rows[1]!))
  })
})

describe('a sample of findings', () => {
  const documents = [labelled(`---\nprinciples: [Owning It, Daring, Humour]\n---\n\n${story}`)]

  it('leaves out what labels measure', () => {
    const drawn = sample(documents, 1000, 7, false)
    assert.match(drawn, /^(\d+) of \1 findings, drawn with seed 7\n/)
    assert.match(drawn, /known-principles \(\w+\) {2}story\.md:2\n {3}words: {4}\w/)
    assert.doesNotMatch(drawn, /quantified-results/)
  })

  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number): string => sample(documents, 1, seed, false).replace(/^.*\n/, '')
    assert.equal(draw(1), draw(1))
    assert.notEqual(new Set([1, 2, 3, 4, 5, 6].map(draw)).size, 1)
  })
})
