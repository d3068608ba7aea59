import assert from 'node:assert/strict'
import {
  inspect,
  lint,
  outlines,
  principleNamed,
  readDraft,
  snippetText,
  templateSnippet,
  type Outline
} from '../../../src/core/index.ts'
import {filled, type Answers} from './filled.ts'

const stop = /\$\{(\d+):(?:\\.|[^}\\])*\}/g

/** The template as it is when somebody has gone through all of its tab stops. */
function written(outline: Outline, {title, principles, stops}: Answers): string {
  const template = templateSnippet(outline, {title, principles: principles.map((name) => principleNamed(name)!)})
  assert.equal([...template.matchAll(stop)].length, stops.length, 'there is an answer for each tab stop')
  return snippetText(
    template.replace(stop, (_, number: string) => stops[Number(number) - 1]!.replace(/[\\$}]/g, '\\$&'))
  )
}

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[^]*?\n---\n/, '')

describe('A template that is filled in', () => {
  for (const outline of outlines) {
    const text = (): string => written(outline, filled[outline.id]!)

    it(`gives nothing to complain of: ${outline.id}`, () =>
      assert.deepEqual(
        lint(text()).map(({rule, reason}) => `${rule}: ${reason}`),
        []
      ))

    it(`is recognised without its front matter, too: ${outline.id}`, () =>
      assert.equal(readDraft(withoutFrontMatter(text())).kind, outline.kind))
  }

  it('has all parts of its outline where they are labelled', () => {
    for (const outline of outlines.filter(({kind}) => kind !== 'essay')) {
      const [unit] = inspect(readDraft(written(outline, filled[outline.id]!))).units
      const found = new Set(unit!.sections.map(({name}) => name))
      for (const {id, body} of outline.parts) if (body === undefined) assert.ok(found.has(id), `${outline.id}: ${id}`)
    }
  })
})

describe('A shorter form', () => {
  const text = (id: string): string =>
    written(
      outlines.find((outline) => outline.id === id)!,
      filled[id]!
    )
  const lacking = (source: string): string[] =>
    lint(source).flatMap(({rule, reason}) => (rule === 'required-sections' ? [reason] : []))

  it('is what its front matter says; without that its reader misses what the full form has', () => {
    const short = text('prfaq-short')
    assert.match(short, /^form: one-page$/m)
    assert.deepEqual(lacking(short.replace(/^form: one-page\n/m, '')), [
      'This PR/FAQ lacks: Leader quote, External FAQ, Internal FAQ'
    ])
    const feature = text('prd-feature')
    assert.match(feature, /^form: feature$/m)
    assert.deepEqual(lacking(feature.replace(/^form: feature\n/m, '')), ['This PRD lacks: Goals'])
  })

  it('still lacks what its own reader looks for', () =>
    assert.deepEqual(lacking(text('prfaq-short').replace(/^“.*” said .*\n/m, '')), [
      'This PR/FAQ lacks: Customer quote'
    ]))

  it('shares the parts of the full one', () => {
    const [full, short] = ['prd', 'prd-feature'].map((id) => outlines.find((outline) => outline.id === id)!)
    for (const part of short!.parts) assert.ok(full!.parts.includes(part), part.id)
    assert.ok(short!.parts.length < full!.parts.length)
  })

  it('has a page for all of it when it is a one-page PR/FAQ', () => {
    const long = `${text('prfaq-short')}\n## External FAQ\n\n**Q: How long does it take?**\n\n${'Two minutes, as the owner of the shop in Oberried has counted. '.repeat(40)}\n`
    const budget = lint(long).find(({rule}) => rule === 'within-budget')
    assert.match(budget?.reason ?? '', /its budget is 1 page$/)
    const full = lint(long.replace(/^form: one-page\n/m, ''))
    assert.equal(
      full.find(({rule}) => rule === 'within-budget'),
      undefined
    )
  })
})
