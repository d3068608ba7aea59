import assert from 'node:assert/strict'
import {bankOf, readDraft, readSettings, strengthSettings} from '../../../src/core/index.ts'

const situation =
  'I ran returns for a chain of nine shops, and 40 parcels a week came back without a reason that anyone knew.'
const task = 'Nobody had asked me to find out why, since the depot and the shops each blamed the other for it.'
const action =
  'I weighed each box for a week at the door and again at the shelf. I pulled the raw log of the scales, and found that one of them had been wrong since May. I moved the scales, wrote a check of one minute for the night shift, and told both teams what the log had shown.'
const result = 'Parcels that came back fell from 40 a week to 6 within a month.'
const lessons = 'I should have looked at the log before I asked people. I now read the raw records first.'

const story = (
  parts: Partial<Record<'Situation' | 'Task' | 'Action' | 'Result' | 'Lessons', string>>,
  principles = 'Dive Deep'
) =>
  [
    `---\nkind: story\nprinciples: [${principles}]\n---\n\n# The scales\n`,
    ...Object.entries(parts).map(([label, text]) => `**${label}:** ${text}\n`)
  ].join('\n')
const without = (label: keyof typeof whole) =>
  story(Object.fromEntries(Object.entries(whole).filter(([one]) => one !== label)))
const whole = {Situation: situation, Task: task, Action: action, Result: result, Lessons: lessons}

const storiesOf = (...given: Parameters<typeof bankOf>) => bankOf(...given).stories
const strengthOf = (text: string, settings: unknown = {}) => {
  const [first] = storiesOf(readDraft(text), strengthSettings(readSettings(settings).rules))
  return first!.strength
}
const lacks = (text: string, settings?: unknown) =>
  strengthOf(text, settings)
    .reasons.filter(({met}) => !met)
    .map(({id}) => id)

describe('The strength of a story', () => {
  it('is five where it is told whole, measured, one’s own, learned from and shown', () => {
    assert.equal(strengthOf(story(whole)).points, 5)
    assert.ok(strengthOf(story(whole)).reasons.every(({met}) => met))
  })

  it('is less where a part lacks', () => {
    assert.deepEqual(lacks(without('Task')), ['told'])
  })

  it('is less where no number measures the result', () => {
    assert.deepEqual(lacks(story({...whole, Result: 'Far fewer parcels came back.'})), ['measured'])
  })

  it('is less where only “we” acts', () => {
    const ours = action.replaceAll('I ', 'We ').replaceAll(' and found', ' and we found')
    assert.deepEqual(lacks(story({...whole, Action: ours})), ['own'])
  })

  it('is less without a lesson', () => {
    assert.deepEqual(lacks(without('Lessons')), ['learned'])
  })

  it('is less where its words do not show what it claims', () => {
    assert.deepEqual(lacks(story(whole, 'Hire and Develop the Best')), ['borne'])
  })

  it('is less where it takes too long', () => {
    assert.deepEqual(lacks(story({...whole, Action: `${action} `.repeat(9)})), ['borne'])
  })

  it('says what to mend in the words of the rule', () => {
    const {reasons} = strengthOf(story({...whole, Result: 'Far fewer parcels came back.'}))
    assert.equal(reasons.find(({met}) => !met)?.says, 'No result of this story has a number')
  })

  it('does not ask for what its writer has switched off', () => {
    assert.deepEqual(lacks(without('Lessons'), {'lessons-learned': 'off'}), [])
  })

  it('is that of each story of a file', () => {
    const text = `---\nkind: story\n---\n\n## The scales\n\n**Situation:** ${situation}\n\n**Task:** ${task}\n\n**Action:** ${action}\n\n**Result:** ${result}\n\n## The gate\n\n**Situation:** ${situation}\n\n**Action:** I waited.\n\n**Result:** It rained.\n`
    const [scales, gate] = storiesOf(readDraft(text), strengthSettings(new Map()))
    assert.ok(scales!.strength.points > gate!.strength.points)
    assert.equal(scales!.line, 4)
  })
})

describe('A story of the bank', () => {
  it('is read from stories alone', () => {
    const prd = '---\nkind: prd\n---\n\n# Counters\n\n## Problem\n\nNobody counts.\n'
    assert.deepEqual(storiesOf(readDraft(prd), strengthSettings(new Map())), [])
  })

  it('knows what it claims, what its words bear out, and which words', () => {
    const [first] = storiesOf(readDraft(story(whole, 'Frugality')), strengthSettings(new Map()))
    assert.deepEqual(first!.claimed.principles, ['frugality'])
    assert.equal(first!.told.principles[0]?.theme, 'dive-deep')
    assert.ok(first!.told.principles[0]?.words.some((words) => action.includes(words)))
  })

  it('takes as long as its words take aloud', () => {
    const [first] = storiesOf(readDraft(story(whole)), strengthSettings(new Map()))
    assert.ok(first!.seconds > 40 && first!.seconds < 90, String(first!.seconds))
  })
})
