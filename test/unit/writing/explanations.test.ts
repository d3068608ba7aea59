import assert from 'node:assert/strict'
import {
  documentedRules,
  explanationsAt,
  kinds,
  lint,
  principles,
  readDraft,
  reasonOnPage,
  type Kind
} from '../../../src/core/index.ts'
import {adviceFor, type Advice} from '../../../src/core/writing/advice.ts'
import {principleQuestions} from '../../../src/core/writing/principle-questions.ts'
import {outlineOf} from '../../../src/core/kinds/outlines.ts'
import {rulePageText} from '../../../src/generate/rule-page.ts'

/** What is explained at some words of a text. */
function explained(text: string, words: string): string[] {
  const offset = text.indexOf(words)
  assert.notEqual(offset, -1, words)
  return explanationsAt(readDraft(text), lint(text), offset + 1).map((one) =>
    one.about === 'rule' ? one.rule : one.about === 'principle' ? one.principle.name : one.part.id
  )
}

describe('What is explained of some words', () => {
  const story =
    '---\nkind: story\nprinciples: [Ownership, Dive Deep]\n---\n\n# The scales\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Far fewer parcels came back.\n\n**Lessons:** Ask the people who pack.\n'

  it('is the rule of what was found there', () =>
    assert.deepEqual(explained(story, 'Far fewer'), ['quantified-results']))

  it('is the principle that a story names, in its front matter or in a line', () => {
    assert.deepEqual(explained(story, 'Ownership'), ['Ownership'])
    assert.deepEqual(explained(story, 'Dive Deep'), ['Dive Deep'])
    assert.deepEqual(
      explained(
        story.replace(/principles.*\n/, '').replace('**Sit', '**Principles:** Frugality\n\n**Sit'),
        'Frugality'
      ),
      ['Frugality']
    )
  })

  it('is a principle once, where several stories of a file claim it', () => {
    const two = `${story}\n${story.slice(story.indexOf('# '))}`
    assert.equal(readDraft(two).units.length, 2)
    assert.deepEqual(explained(two, 'Ownership'), ['Ownership'])
  })

  it('is the part that a label names, whatever carries it', () => {
    assert.deepEqual(explained(story, 'Situation'), ['situation'])
    assert.deepEqual(explained(story.replace('**Action:**', '## What I did\n\n'), 'What I did'), ['action'])
    assert.deepEqual(explained('---\nkind: prd\n---\n\n# Locks\n\n## Out of scope\n\nHotels.\n', 'Out of'), [
      'non-goals'
    ])
  })

  it('calls a part as the outline does that its label is from', () => {
    const title = (label: string): string | undefined => {
      const text = story.replace('**Action:**', `**${label}:**`)
      const [one] = explanationsAt(readDraft(text), [], text.indexOf(label) + 1)
      return one?.about === 'part' ? one.part.title : undefined
    }
    assert.deepEqual(['Action', 'Solution', 'What I did'].map(title), ['Action', 'Solution', 'Action'])
  })

  it('is the headline of a release, which has no label', () =>
    assert.ok(
      explained('---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\nText.\n', 'Bakers').includes('headline')
    ))

  it('is nothing in words that are as they should be, and in documents of no kind', () => {
    assert.deepEqual(explained(story, 'I moved the scales'), [])
    assert.deepEqual(explained('# Shopping\n\n**Situation:** no milk.\n', 'Situation'), [])
  })
})

describe('What is said of a part', () => {
  const ids = new Set(documentedRules.map(({id}) => id))
  const all = kinds.flatMap((kind) =>
    outlineOf(kind).parts.map((part): [Kind, string, Advice | undefined] => [kind, part.id, adviceFor(kind, part.id)])
  )

  it('is there for every part of every kind', () =>
    assert.deepEqual(
      all.filter(([, , advice]) => !advice).map(([kind, id]) => `${kind} ${id}`),
      []
    ))

  it('is a question, and leads to the page of a rule', () => {
    for (const [, id, advice] of all) {
      assert.match(advice!.question, /^[A-Z][^\n]+\?$/, id)
      assert.ok(ids.has(advice!.rule), advice!.rule)
    }
  })

  it('fits in a hover', () => {
    for (const [, id, {question, before, after}] of all as [Kind, string, Advice][])
      for (const text of [question, before, after]) assert.ok(text.length <= 120, `${id}: ${text.length} ${text}`)
  })

  it('shows an example with which the linter finds no fault', () => {
    // Those that judge a whole document would miss the rest of it.
    const ofWords = [
      'weasel-words',
      'hype',
      'wordy',
      'long-sentences',
      'hidden-actor',
      'acronyms',
      'launched-voice',
      'telling-quotes',
      'quantified-results'
    ]
    for (const [kind, id, advice] of all) {
      const found = lint(advice!.after, {kind}).filter(({rule}) => ofWords.includes(rule))
      assert.deepEqual(
        found.map(({rule, reason}) => `${rule}: ${reason}`),
        [],
        `${kind} ${id}: ${advice!.after}`
      )
    }
  })
})

describe('What is asked about a principle', () => {
  it('is two questions for each of the sixteen', () => {
    assert.deepEqual(Object.keys(principleQuestions).sort(), principles.map(({id}) => id).sort())
    for (const question of Object.values(principleQuestions).flat()) assert.match(question, /^[A-Z].{10,100}\?$/)
  })
})

describe('What a hover tells of a rule', () => {
  it('is what its page says', () => {
    for (const rule of documentedRules)
      assert.deepEqual(reasonOnPage(rulePageText(rule)), {why: rule.why, ...rule.rewrite})
  })

  it('is read from pages with other line ends, and from nothing else', () => {
    const page = rulePageText(documentedRules[0]!)
    assert.deepEqual(reasonOnPage(page.replaceAll('\n', '\r\n')), reasonOnPage(page))
    assert.equal(reasonOnPage('There is no such rule.\n'), undefined)
  })

  // Those whose fault lies in the whole of a document and in no line of it.
  const ofDocuments = new Set([
    'faq-coverage',
    'over-quantified',
    'prose-not-bullets',
    'readable-front-matter',
    'readable-parts',
    'required-sections',
    'setup-heavy',
    'unused-silence',
    'within-budget',
    'named-principles',
    'known-principles',
    'one-figure',
    'non-goals',
    'alternatives'
  ])

  for (const {id, kinds: judged, rewrite} of documentedRules) {
    it(`shows lines that fit in it: ${id}`, () => {
      for (const text of Object.values(rewrite)) assert.match(text as string, /^.{5,200}$/)
    })
    if (ofDocuments.has(id)) continue
    it(`shows what ${id} finds, and what it does not`, () => {
      const says = (text: string): boolean =>
        (judged === 'all' ? kinds : judged).some((kind) => lint(text, {kind}).some(({rule}) => rule === id))
      assert.deepEqual([says(rewrite.before), says(rewrite.after)], [true, false])
    })
  }
})
