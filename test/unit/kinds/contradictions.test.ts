import assert from 'node:assert/strict'
import {lint} from '../../../src/core/index.ts'

/** What is said about two sentences that stand in a release and in a FAQ. */
const said = (one: string, other: string): string | undefined =>
  lint(
    `---\nkind: prfaq\n---\n\n# Bakers reach the island by four\n\n**LORNE, 3 May 2027** — Ferrolane today opened. ${one}\n\n## FAQ\n\n**How does it work?** ${other}\n`
  ).find(({rule}) => rule === 'one-figure')?.reason

describe('one metric with two values', () => {
  it('is found whatever carries the value', () => {
    for (const [one, other] of [
      [
        'It cuts the crossing of bakers from 90 minutes to 40.',
        'It cuts the crossing of bakers from 90 minutes to 50.'
      ],
      ['Membership costs £9 a month.', 'Members pay £12 a month.'],
      ['The median crossing took 40 minutes.', 'We saw that the median crossing took 55 minutes.'],
      ['It reduces delays by 40%.', 'We reduce delays by 25%.'],
      ['The harbour offers a prize fund of €900.', 'Winners share a €500 prize fund.'],
      ['We asked 520 bakers on the pier.', 'We asked 480 bakers on the pier.']
    ] as const) {
      assert.ok(said(one, other), `${one} ${other}`)
    }
  })

  it('is two metrics where a word tells them apart', () => {
    for (const [one, other] of [
      ['The crossing took 90 minutes in 2024.', 'The crossing took 40 minutes in 2025.'],
      ['The median crossing took 40 minutes.', 'The longest crossing took 70 minutes.'],
      ['The basic pass costs £9 a month.', 'The pro pass costs £12 a month.'],
      ['In Marenne the boat carries 60 bakers.', 'In Lorne the boat carries 45 bakers.'],
      ['The crossing takes 90 minutes today.', 'The crossing takes 40 minutes.'],
      ['The crossing takes 40 minutes.', 'The crossing should take 30 minutes.'],
      ['41 bakers went by bus in the rain.', '12 bakers went by bicycle in the rain.'],
      ['It cuts the crossing of bakers from 90 minutes to 40.', 'It cuts the crossing of cooks from 60 minutes to 30.'],
      ['The crossing takes about 40 minutes.', 'The crossing takes 44 minutes.'],
      ['Diesel costs us £12 a month.', 'Oil costs us £9 a month.'],
      ['The crossing takes 120 minutes.', 'The crossing takes 2 hours.']
    ] as const) {
      assert.equal(said(one, other), undefined)
    }
  })

  it('is a series where there are three', () => {
    assert.equal(
      said('The boat carries 60 bakers.\n\nThe boat carries 45 bakers.', 'The boat carries 30 bakers.'),
      undefined
    )
  })
})
