import assert from 'node:assert/strict'
import {measuresOf, readDraft, readSettings, type UnitMeasure} from '../../../src/core/index.ts'

const packed = 'The depot packed by hand. '
const weighed = 'I weighed every box. '
const story = (title: string): string =>
  `# ${title}\n\n**Situation:** ${packed.repeat(10)}\n\n**Action:** ${weighed.repeat(20)}\n\n**Result:** ${packed.repeat(2)}\n`

function measured(text: string, settings?: unknown): readonly UnitMeasure[] {
  return measuresOf(readDraft(text), readSettings(settings).rules).units
}

describe('The measures of a document', () => {
  it('are words, time aloud and the share of each part of a story, at its label', () => {
    const text = `---\nkind: story\n---\n\n${story('The scales')}`
    const [unit, ...others] = measured(text)
    assert.equal(others.length, 0)
    assert.equal(unit!.words, 140)
    assert.equal(unit!.seconds, 56)
    assert.deepEqual(
      unit!.sections.map(({at, words, seconds, share}) => [
        text.slice(at.start, at.end).replace(/\W+$/, ''),
        words,
        seconds,
        share
      ]),
      [
        ['Situation', 50, 20, 50 / 140],
        ['Action', 80, 32, 80 / 140],
        ['Result', 10, 4, 10 / 140]
      ]
    )
  })

  it('tell the parts of a release, not its questions, whatever they ask', () => {
    const text =
      '---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n## The problem\n\nBakers wait.\n\n## FAQ\n\n**Q: Why now, and not a year ago?**\n\nThe pier is free.\n'
    const [unit] = measured(text)
    assert.deepEqual(
      unit!.sections.map(({at}) => text.slice(at.start, at.end)),
      ['The problem', 'FAQ']
    )
  })

  it('have the budget of the rule within-budget, and its pace', () => {
    const text = `---\nkind: story\n---\n\n${story('The scales')}`
    const [byDefault] = measured(text)
    assert.deepEqual(byDefault!.lengths, [{of: 'whole', words: 140, measure: 'seconds', size: 56, budget: 180}])
    const [slow] = measured(text, {'within-budget': {wordsPerMinute: 100, storySeconds: 90}})
    assert.deepEqual(slow!.lengths, [{of: 'whole', words: 140, measure: 'seconds', size: 84, budget: 90}])
    assert.equal(slow!.sections[0]!.seconds, 30)
  })

  it('are those of each story of a file', () => {
    const text = `---\nkind: story\n---\n\n${story('The scales')}\n${story('The gates')}`
    const units = measured(text)
    assert.deepEqual(
      units.map(({title, titleAt, words}) => [title, text.slice(titleAt.start, titleAt.end), words]),
      [
        ['The scales', 'The scales', 140],
        ['The gates', 'The gates', 140]
      ]
    )
  })

  it('count a release by itself, and the PR/FAQ with all its questions', () => {
    const text = `---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**MARENNE, 3 May 2027** — Ferrolane opened a ferry.\n\n## FAQ\n\n**Who steers?** Four pilots.\n`
    const [{lengths, sections}] = measured(text) as [UnitMeasure]
    assert.deepEqual(
      lengths.map(({of, measure, budget}) => [of, measure, budget]),
      [
        ['release', 'pages', 1],
        ['whole', 'pages', 6]
      ]
    )
    assert.ok(lengths[0]!.words < lengths[1]!.words)
    assert.ok(sections.every(({seconds, share}) => seconds === undefined && share === undefined))
  })

  it('set a PRD no limit but the one that its title names', () => {
    const prd = (title: string): string => `---\nkind: prd\n---\n\n# ${title}\n\n## Problem\n\n${packed.repeat(10)}\n`
    assert.equal(measured(prd('Night counters'))[0]!.lengths[0]!.budget, undefined)
    assert.equal(measured(prd('Night counters: a two-pager'))[0]!.lengths[0]!.budget, 2)
  })

  it('count headings of a plan that are no part, but not the cells of its tables', () => {
    const text = `---\nkind: prd\n---\n\n# Night counters\n\n## Roll-out by town\n\n${packed}\n\n## Success metrics\n\n| Goal | Risks |\n| --- | --- |\n| 8 % | none |\n`
    const labels = measured(text)[0]!.sections.map(({at}) => text.slice(at.start, at.end))
    assert.deepEqual(labels, ['Roll-out by town', 'Success metrics'])
  })

  it('say of all of a document something at its title, and above several stories at its first words', () => {
    const topOf = (text: string): string => text.slice(measuresOf(readDraft(text)).top).split('\n')[0]!
    assert.equal(topOf(`---\nkind: story\n---\n\n${story('The scales')}`), 'The scales')
    const two = `---\nkind: story\n---\n\nMy stories.\n\n${story('The scales')}\n${story('The gates')}`
    assert.equal(topOf(two), 'My stories.')
  })

  it('leave out a part in which nothing is written yet', () => {
    const text = `---\nkind: story\n---\n\n${story('The scales')}\n**Lessons:** TODO\n`
    const labels = measured(text)[0]!.sections.map(({at}) => text.slice(at.start, at.end).replace(/\W+$/, ''))
    assert.deepEqual(labels, ['Situation', 'Action', 'Result'])
  })

  it('leave out the parts of a template, of which there is nothing to count', () => {
    const text =
      '---\nkind: story\n---\n\n# [Title]\n\n## Situation\n\n[Where you were]\n\n## Action\n\n[What you did]\n'
    const [{unfilled, sections}] = measured(text) as [UnitMeasure]
    assert.deepEqual([unfilled, sections], [true, []])
  })

  it('are none where nobody knows what it is', () => {
    assert.deepEqual(measured('# Shopping\n\nMilk.\n'), [])
  })
})
