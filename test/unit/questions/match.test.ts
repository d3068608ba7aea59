import assert from 'node:assert/strict'
import {
  answersTo,
  bankOf,
  questions,
  readDraft,
  strengthSettings,
  type BankStory,
  type Question
} from '../../../src/core/index.ts'
import {bankStory} from '../bank/stories.ts'

const settings = strengthSettings(new Map())

/** The stories of a file, as the bank knows them. */
const read = (...stories: string[]): BankStory[] => stories.flatMap((text) => bankOf(readDraft(text), settings).stories)

const story = (title: string, principles: string, [situation, task, action, result, lessons]: string[]): string =>
  `---\nkind: story\nprinciples: [${principles}]\n---\n\n# ${title}\n\n## Situation\n\n${situation}\n\n## Task\n\n${task}\n\n## Action\n\n${action}\n\n## Result\n\n${result}\n\n## Lessons\n\n${lessons}\n`

const director = story('The Friday release', 'Have Backbone; Disagree and Commit', [
  'Our director wanted to ship the new till to all 80 shops on a Friday.',
  'I owned the till, and the pilot had not ended.',
  'I disagreed with my director in the meeting, and showed him that 3 of 10 shops could not print. He decided to go ahead. I argued no further, and wrote the plan for the weekend as if the idea had been mine. I called each shop on Saturday.',
  'We rolled back 9 of 80 shops within two hours, and 71 stayed.',
  'I learned to bring the numbers a week sooner.'
])
const saving = story('The cheap scanners', 'Frugality', [
  'The depot needed scanners for 40 people, and the offer was $24,000.',
  'I had a budget of $6,000 and could not ask for more.',
  'I found 60 second-hand phones in a cupboard, wrote a small app for their cameras, and bought cheaper cases. I tested it with two people for free before we spent anything on the others.',
  'We spent $1,900 in place of $24,000, and errors fell from 30 a day to 4.',
  'I learned to look in the cupboards before I write an order.'
])
const scales = story('The scales', 'Dive Deep', [
  'Parcels came back to nine shops, and nobody could say why.',
  'I had to find the cause within a month.',
  'I pulled the raw log of the scales and counted 400 rows by hand. The average hid that one scale was wrong since May. I moved it and wrote a check for the night shift.',
  'Parcels that came back fell from 40 a week to 6.',
  'I learned to read raw records before I ask people.'
])

const question = (id: string): Question => questions.find((one) => one.id === id)!
const best = (id: string, stories: readonly BankStory[]): string[] =>
  answersTo([question(id)], stories)
    .get(question(id))!
    .map((answer) => answer.story.title)

describe('The stories that answer a question', () => {
  const bank = read(director, saving, scales)

  it('are those that tell of it, by principle, situation and words', () => {
    assert.deepEqual(best('have-backbone-disagree-and-commit-against-a-senior', bank), ['The Friday release'])
    assert.equal(best('frugality-more-from-less', bank)[0], 'The cheap scanners')
    assert.equal(best('dive-deep-average-that-hid', bank)[0], 'The scales')
  })

  it('come with why', () => {
    const asked = question('dive-deep-average-that-hid')
    const [answer] = answersTo([asked], bank).get(asked)!
    assert.deepEqual(answer?.principles, [{id: 'dive-deep', claimed: true, told: true}])
    assert.deepEqual(answer?.situations, ['data'])
    assert.deepEqual(answer?.words, ['average', 'hid'])
  })

  it('are none where nothing fits', () => {
    assert.deepEqual(best('hire-and-develop-the-best-wrong-hire', bank), [])
    assert.deepEqual(best('hire-and-develop-the-best-somebody-grew', []), [])
  })

  it('are none for a question that is thought through or asked of them', () => {
    for (const id of ['product-prioritise', 'technical-cache', 'to-ask-measured-by', 'analytical-guardrail'])
      assert.deepEqual(best(id, bank), [], id)
  })

  it('are never templates', () => {
    const claims = ['ownership']
    const made = [bankStory({title: 'template', claims, unfilled: true, situations: ['unasked']})]
    assert.deepEqual(best('ownership-unasked-work', made), [])
    assert.deepEqual(best('ownership-unasked-work', [bankStory({title: 'told', claims, situations: ['unasked']})]), [
      'told'
    ])
  })

  it('tell of the situation that the question asks for, and not of the principle alone', () => {
    const claims = ['have-backbone-disagree-and-commit']
    const other = bankStory({title: 'other', claims, situations: ['deadline']})
    const fitting = bankStory({title: 'fitting', claims, situations: ['disagreement']})
    assert.deepEqual(best('have-backbone-disagree-and-commit-alone-in-the-room', [other, fitting]), ['fitting'])
  })

  it('show the principle: to claim it is not enough', () => {
    const situations = ['unasked'] as const
    const claimed = bankStory({title: 'claimed', claims: ['ownership'], tells: [], situations})
    const told = bankStory({title: 'told', tells: ['ownership'], situations})
    const both = bankStory({title: 'both', claims: ['ownership'], situations})
    assert.deepEqual(best('ownership-unasked-work', [claimed, told, both]), ['both', 'told'])
  })

  it('are the stronger ones of equals, and three at most', () => {
    const claims = ['deliver-results']
    const made = [1, 5, 3, 4].map((points) => bankStory({title: `${points}`, claims, points}))
    assert.deepEqual(best('deliver-results-proudest', made), ['5', '4', '3'])
  })

  it('share words that few stories use, and not those of all', () => {
    const claims = ['deliver-results']
    const usual = Array.from({length: 9}, (_, index) =>
      bankStory({title: `usual ${index}`, claims, points: 1, vocabulary: ['result']})
    )
    const asked = question('deliver-results-proudest')
    const proud = bankStory({title: 'proud', claims, points: 1, vocabulary: ['result', 'proudest']})
    const [first] = answersTo([asked], [...usual, proud]).get(asked)!
    assert.equal(first?.story.title, 'proud')
    assert.deepEqual(first?.words, ['proudest'])
  })
})

describe('The kinds of situation that a story tells of', () => {
  const situations = (text: string): readonly string[] => read(text)[0]!.situations

  it('are found in its words', () => {
    assert.ok(situations(director).includes('disagreement'))
    assert.ok(situations(director).includes('senior'))
    assert.ok(situations(saving).includes('money'))
    assert.ok(situations(scales).includes('data'))
  })

  it('are not those that it does not mention', () => {
    assert.ok(!situations(saving).includes('disagreement'))
    assert.ok(!situations(scales).includes('hiring'))
  })
})
