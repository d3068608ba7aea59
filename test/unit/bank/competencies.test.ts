import assert from 'node:assert/strict'
import {spokenForCompetencies} from '../../../src/core/competencies/evidence.ts'
import {competencies} from '../../../src/core/competencies/competencies.ts'
import {competencyNames} from '../../../src/core/competencies/names.ts'
import {bankOf, coverage, readDraft, readSettings, strengthSettings, themes} from '../../../src/core/index.ts'
import {sentences} from '../../../src/core/text/sentences.ts'
import {evidenceIn, suggestedBy} from '../../../src/core/themes/evidence.ts'
import {competencySketches} from './competency-sketches.ts'
import {bankStory} from './stories.ts'

const suggested = (text: string) =>
  suggestedBy(
    evidenceIn(
      sentences(text)
        .map(({start, end}) => text.slice(start, end))
        .map((sentence) => ({text: sentence, spoken: spokenForCompetencies(sentence), weight: 1}))
    )
  ).map(({theme}) => theme.id)

describe('The competencies', () => {
  it('are fifteen of the product and six of those whom it takes, each with a name of its own', () => {
    assert.equal(competencies.filter(({group}) => group === 'product').length, 15)
    assert.equal(competencies.filter(({group}) => group === 'stakeholders').length, 6)
    for (const competency of competencies) {
      for (const name of [competency.name, competency.id, ...(competency.aliases ?? [])]) {
        assert.equal(competencyNames.named(name), competency, name)
      }
    }
  })

  it('share no id with a principle, so that targets can be set by id alone', () => {
    const ids = [...themes.principles, ...themes.competencies].map(({id}) => id)
    assert.equal(new Set(ids).size, ids.length)
  })

  it('have two sketches each at least', () => {
    for (const {id} of competencies) {
      assert.ok(competencySketches.filter(([of]) => of === id).length >= 2, id)
    }
  })

  for (const [id, text] of competencySketches) {
    it(`are seen in what is told: ${id}, ${text.slice(0, 50)}…`, () => {
      assert.ok(suggested(text).includes(id), suggested(text).join(', '))
    })
  }
})

describe('A story of the bank', () => {
  const told =
    'I negotiated with the supplier for two weeks. They demanded a longer contract, and in return I asked for a discount of 9%. We met half-way.'
  const story = (tags: string) =>
    `---\nkind: story\n${tags}---\n\n# The flour\n\n**Situation:** A bakery of 40 people.\n\n**Task:** Cheaper flour.\n\n**Action:** ${told}\n\n**Result:** We paid 7% less.\n\n**Lessons:** I ask earlier.\n`
  const settings = strengthSettings(readSettings({}).rules)
  const first = (text: string) => bankOf(readDraft(text), settings).stories[0]!

  it('claims the competencies of its front matter, and those that are unknown it does not', () => {
    assert.deepEqual(first(story('competencies: [Negotiation, Juggling]\n')).claimed.competencies, ['negotiation'])
    assert.deepEqual(first(story('')).claimed.competencies, [])
  })

  it('claims those of a line with their label', () => {
    const line = story('').replace('**Sit', '**Competencies:** Win-win & Data-driven decision making\n\n**Sit')
    assert.deepEqual(first(line).claimed.competencies, ['outcomes-for-both-sides', 'data-informed-decisions'])
  })

  it('says which its words speak for, with the words', () => {
    const [strongest] = first(story('')).told.competencies
    assert.equal(strongest?.theme, 'negotiation')
    assert.ok(strongest.words.includes('negotiated'), strongest.words.join(', '))
  })
})

describe('Coverage by competencies', () => {
  it('has a row for each, and wants one story for each', () => {
    const rows = coverage([], {lens: 'competencies'})
    assert.deepEqual(
      rows.map(({theme, target, state}) => [theme.id, target, state]),
      competencies.map(({id}) => [id, 1, 'nothing'])
    )
  })

  it('counts what is claimed and shown by that lens only', () => {
    const stories = [
      bankStory({claims: ['negotiation'], lens: 'competencies'}),
      bankStory({claims: ['prioritisation'], tells: [], lens: 'competencies'}),
      bankStory({claims: ['ownership']})
    ]
    const state = (id: string) => coverage(stories, {lens: 'competencies'}).find(({theme}) => theme.id === id)!.state
    assert.deepEqual(['negotiation', 'prioritisation', 'communication'].map(state), ['covered', 'claimed', 'nothing'])
  })
})
