import assert from 'node:assert/strict'
import {inspect, lint, outlines, readDraft} from '../../../src/core/index.ts'
import {placeholders} from '../../../src/core/text/placeholders.ts'
import {snippetFiles} from '../../../src/generate/snippets.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const snippets = Object.values(snippetFiles).flatMap((file) => Object.entries(file as Record<string, Snippet>))
const stop = /\$\{(\d+):((?:\\.|[^\\}])*)\}/g

/** What the editor inserts: each tab stop is its placeholder, and `\$` is a dollar sign. */
const inserted = (body: string): string => unescaped(body.replace(stop, '$2'))
const unescaped = (text: string): string => text.replace(/\\([\\$}])/g, '$1')

const tabStops = (body: readonly string[]): RegExpExecArray[] =>
  [...body.join('\n').matchAll(stop)] as RegExpExecArray[]
const wholes = outlines.filter(({kind, form}) => kind !== 'essay' && !form)

describe('Snippets', () => {
  it('have prefixes that differ and can be typed without a look', () => {
    const prefixes = snippets.map(([, {prefix}]) => prefix)
    assert.equal(new Set(prefixes).size, prefixes.length)
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]+(?:-[a-z]+){0,4}$/)
  })

  it('there is one for each outline with named parts, and for each of its parts', () => {
    const prefixes = new Set(snippets.map(([, {prefix}]) => prefix))
    for (const {id, parts} of wholes) {
      assert.ok(prefixes.has(id), id)
      const own = [...prefixes].filter((prefix) => prefix.startsWith(`${id === 'prfaq' ? 'pr' : id}-`))
      assert.ok(own.length >= parts.length, `${id}: ${own.length} of ${parts.length}`)
    }
  })

  it('there is one for a row, a question, and each thing of which a PRD holds several', () => {
    const prefixes = snippets.map(([, {prefix}]) => prefix)
    for (const prefix of ['pr-faq', 'prd-metric', 'prd-non-goal', 'prd-risk', 'prd-alternative'])
      assert.equal(prefixes.filter((one) => one === prefix).length, 1, prefix)
  })

  for (const [, {prefix, description, body}] of snippets) {
    describe(prefix, () => {
      const text = body.join('\n')

      it('says what it is for', () => assert.match(description, /\S \S/))

      it('is lines without line ends in them, of which the last has words', () => {
        for (const line of body) assert.doesNotMatch(line, /[\r\n\t]/)
        assert.match(body.at(-1)!, /\S/)
      })

      it('has tab stops from 1 on, in the order of the text and without a gap', () => {
        const numbers = tabStops(body).map(([, number]) => Number(number))
        assert.ok(numbers.length > 0)
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1)
        )
      })

      it('has nothing else that an editor would take for a tab stop, a variable or a choice', () => {
        assert.doesNotMatch(text.replace(stop, '').replace(/\\[\\$}]/g, ''), /[$\\]/)
        for (const [, , placeholder] of tabStops(body))
          assert.doesNotMatch(placeholder!.replace(/\\[\\$}]/g, ''), /[$\\{}]/)
      })

      it('asks in [brackets], each of which the linter knows for a placeholder', () => {
        for (const [, , placeholder] of tabStops(body)) {
          const prompt = unescaped(placeholder!)
          assert.match(prompt, /^\[[^[\]]*[^[\]\s.][^[\]]*\]$/)
          assert.deepEqual(placeholders(prompt), [{start: 0, end: prompt.length}], prompt)
        }
      })
    })
  }

  for (const outline of wholes) {
    const [name, {description, body}] = snippets.find(([, {prefix}]) => prefix === outline.id)!
    const source = inserted(body.join('\n'))

    it(`for a whole document is called and described as its outline: ${outline.id}`, () =>
      assert.deepEqual([name, description], [outline.title, outline.about]))

    it(`for a whole document has every part, and there is nothing to warn of yet: ${outline.id}`, () => {
      const draft = readDraft(source, outline.kind)
      assert.ok(draft.units.every(({unfilled}) => unfilled))
      const {units} = inspect(draft)
      assert.equal(units.length, 1)
      const named = new Set(units[0]!.sections.map((section) => section.name))
      for (const {id, required, body} of outline.parts) {
        // A part with words of its own, such as a headline, has no label to find it by.
        if (required && body === undefined) assert.ok(named.has(id), id)
      }
      assert.deepEqual(
        lint(source, {kind: outline.kind}).filter(({severity}) => severity === 'warning'),
        []
      )
    })
  }

  it('for metrics are sentences that the linter reads as measured, once they are filled in', () => {
    const answers: Record<string, string[]> = {
      'metric-from-to': ['The number of wrong parcels', '40 a week', '6 a week', 'March', 'May', 'the 900 shops'],
      'metric-share': ['51', '60', 'shop owners', 'order before six', '12'],
      'metric-instead-of': ['March', 'shop owners', 'order', '40 seconds', 'six minutes'],
      'metric-target': ['October 31, 2027', 'the share of wrong parcels', '6%', '1%', 'shop owners', 'the scales']
    }
    const metrics = snippets.filter(([, {prefix}]) => prefix.startsWith('metric-'))
    assert.deepEqual(metrics.map(([, {prefix}]) => prefix).sort(), Object.keys(answers).sort())
    for (const [, {prefix, body}] of metrics) {
      const sentence = body.join('\n').replace(stop, (_, number: string) => answers[prefix]![Number(number) - 1]!)
      const story = `---\nkind: story\n---\n\n**Situation:** Shops got wrong parcels.\n\n**Action:** I moved the scales to the door.\n\n**Result:** ${sentence}\n`
      const {claims} = inspect(readDraft(story)).units[0]!
      assert.deepEqual(
        claims.map(({quantified}) => quantified),
        [true],
        sentence
      )
    }
  })
})
