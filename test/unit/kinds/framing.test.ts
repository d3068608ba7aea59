import assert from 'node:assert/strict'
import {lint} from '../../../src/core/index.ts'
import {readDraft} from '../../../src/core/kinds/draft.ts'
import {framingOf} from '../../../src/core/kinds/framing.ts'
import {leadOf} from '../../../src/core/kinds/lead.ts'
import type {Kind} from '../../../src/core/kinds/outline.ts'
import {openings, plans, releases, type Verdict} from './openings.ts'

/** What is said about the customer framing of a PR/FAQ with this release. */
function said(release: string): string[] {
  const text = `---\nkind: prfaq\n---\n\n# Loan chairs at the counter\n\n${release}\n\n## FAQ\n\n**Q: Where?** At the counter.\n\n**Q: For how long?** Parents who wait at the clinic struggle to find a chair.\n`
  return lint(text)
    .filter(({rule}) => rule === 'customer-framing')
    .map(({reason}) => reason)
}

const long = 'The counter hands out one chair at a time. '.repeat(16)

describe('customer framing', () => {
  it('is there where a findable customer and their problem are told', () => {
    assert.deepEqual(said('Visitors with a broken wheelchair cannot go home: they wait 19 days for a spare part.'), [])
  })

  it('may be told in the first question of a very short release, but not later', () => {
    const first = said('One chair at a time.').length
    assert.equal(first, 1, 'the second question is too late')
    const text =
      '---\nkind: prfaq\n---\n\n# Loan chairs at the counter\n\nOne chair at a time.\n\n**Q: Why?** Parents who wait at the clinic struggle to find a chair.\n\n**Q: Where?** Here.\n'
    assert.deepEqual(
      lint(text).filter(({rule}) => rule === 'customer-framing'),
      []
    )
  })

  it('may be told under questions that are the headings of the release', () => {
    const text =
      '---\nkind: prfaq\n---\n\n# Loan chairs at the counter\n\n## What is new?\n\nOne chair at a time, from Monday.\n\n## Who has asked for it?\n\nParents who wait at the clinic struggle to find a chair.\n\n## How does it work?\n\nThe counter hands it out.\n'
    assert.deepEqual(
      lint(text).filter(({rule}) => rule === 'customer-framing'),
      []
    )
  })

  it('has to be in a release of some length itself', () => {
    const text = `---\nkind: prfaq\n---\n\n# Loan chairs at the counter\n\n${long}\n\n**Q: Why?** Parents who wait at the clinic struggle to find a chair.\n`
    assert.equal(lint(text).filter(({rule}) => rule === 'customer-framing').length, 1)
  })

  it('is not told by somebody who is quoted', () => {
    const quoted = '> Parents who wait at the clinic struggle to find a chair.'
    assert.match(said(`${long}\n\n${quoted}`)[0] ?? '', /starts from the product/)
  })

  it('quotes the first customer, and neither the head of the product nor a term in quotation marks', () => {
    const text =
      '---\nkind: prfaq\n---\n\n# Loan chairs at the counter\n\nThe counter calls it a "chair of the first hour and of the last".\n\n"We have bought twelve chairs, and we shall buy more," said Ada Roux, head of the counter.\n\nIt opens at six. "I was home on the same day," said Colin Dray, a visitor. "I had expected to wait."\n'
    const {quote} = leadOf(readDraft(text).units[0]!)
    assert.equal(text.slice(quote?.start, quote?.end), '"I was home on the same day,"')
  })

  it('is said where it comes too late', () => {
    const [reason] = said(`${long} The chairs are hard to find, and nobody knows where they are.`)
    assert.match(reason ?? '', /first named in the questions/)
  })

  it('does not count everybody as a customer', () => {
    assert.match(said(`${long} Users struggle to find a chair.`)[0] ?? '', /not for whom/)
  })

  const verdict = (text: string, kind: Kind): Verdict => {
    const {who, problem} = framingOf(readDraft(text, kind).units[0]!)
    return who && problem ? 'both' : who ? 'who' : problem ? 'problem' : 'neither'
  }
  const mistaken = (texts: Readonly<Record<Verdict, readonly string[]>>, kinds: readonly Kind[]): string[] =>
    Object.entries(texts).flatMap(([wanted, all]) =>
      all.flatMap((text, index) => {
        const found = verdict(text, kinds[index % kinds.length]!)
        return found === wanted ? [] : [`${found} instead of ${wanted}: ${text}`]
      })
    )

  it('is read from openings of many trades', () => {
    assert.deepEqual(mistaken(openings, ['prfaq', 'prd', 'narrative']), [])
  })

  it('is read from plans with sections', () => {
    assert.deepEqual(mistaken(plans, ['prd']), [])
  })

  it('is read from whole releases, but for one', () => {
    // Pharmacies are somebody, but not the ones who have the problem.
    assert.deepEqual(
      mistaken(releases, ['prfaq']).map((line) => line.slice(0, 60)),
      ['both instead of problem: Today Harrow Clinics announced Kerb']
    )
  })
})
