import assert from 'node:assert/strict'
import {sentences} from '../../../src/core/text/sentences.ts'

const split = (text: string): string[] => sentences(text).map(({start, end}) => text.slice(start, end))

const oneSentence = (...cases: string[]): void => {
  for (const text of cases) it(`"${text}"`, () => assert.deepEqual(split(text), [text.trim()]))
}

/** The bar shows where a sentence ends. */
const splits = (...cases: string[]): void => {
  for (const marked of cases) {
    it(`"${marked}"`, () =>
      assert.deepEqual(
        split(marked.replaceAll('|', '')),
        marked.split('|').map((part) => part.trim())
      ))
  }
}

describe('sentences', () => {
  describe('splits at a stop before a new start', () => {
    splits(
      'Guests waited. |We opened a second door.',
      'Did it help? |It did! |Nobody waits now.',
      'What?! |Then we called.',
      'It worked.\n|We went on.',
      'She said "it works." |We went on.',
      'We fixed it (at last). |Guests came back.',
      'It cost 4. |Then it cost 3.',
      'Queues fell by 12.5%. |Staff went home on time.',
      'It took a year… |And then it shipped.',
      'We waited... |Then it came.',
      'It works.[1] |We kept it.',
      'We shipped in 2024. |Since then all is calm.',
      '“It just works.” |“We love it.”'
    )
  })

  describe('splits where people forget the capital', () => {
    splits(
      'the import was done. |we then told the drivers.',
      'really? |then it is settled.',
      'we saved 30%. |that helped.'
    )
  })

  describe('keeps the abbreviation in its sentence', () => {
    oneSentence(
      'Dr. Okafor and Mrs. Lind agreed.',
      'It was paper vs. Tablets and tablets won.',
      'Some fruit, e.g. Apples, kept longer.',
      'The rest, i.e. Pears, did not.',
      'Our U.S. lead agreed.',
      'The U.S. Postal Service agreed.',
      'We shipped on Oct. 3, 2023 to all.',
      'Example Inc. Chairwoman Lee agreed.',
      'See No. 5 and Fig. 3 for more.',
      'It took approx. 30 days.',
      'We use pens, paper etc. and a board.',
      'J. R. Moss and K. Adeyemi agreed.',
      'The shop at 12 Elm St. Paris is open.',
      'It begins at 9 a.m. on weekdays.',
      'Acme Ltd. and Foo Corp. joined.'
    )
  })

  describe('ends a sentence at an abbreviation when a new one begins', () => {
    splits(
      'We sell pens, paper, etc. |We also print.',
      'We sell pens, etc. |Guests like them.',
      'The team is in the U.S. |They start at nine.',
      'I work for Example Inc. |We sell pens.',
      'They asked and we said no. |We went on.',
      'It opens at 9 a.m. |Guests come early.',
      'We chose plan B. |It worked.',
      'It was up to Kim and I. |We agreed.'
    )
  })

  describe('keeps stops inside a token', () => {
    oneSentence(
      'Latency fell to 1.2 s for all.',
      'Version 2.10.1 of Amazon.com is out.',
      'Node.js and example.org/a.b?c=d are fine.',
      'Open config.yaml and .env in turn.',
      'It is worth $4.2M. '
    )
  })

  describe('goes on where the sentence goes on', () => {
    oneSentence(
      '"Does it help?" she asked.',
      '"It helps!" said the baker.',
      'We waited... and waited.',
      'We waited … and then it came.',
      'They came . . . and stayed.',
      'It is fast; Nothing else matters.',
      '"It helps." – Ana, baker',
      '1. Call the guest',
      'He (finally!) agreed.'
    )
  })

  it('reads a dateline as the start of its sentence', () => {
    const text =
      'SEATTLE, Wash., Nov. 21, 2026 – Example.com, Inc. (NASDAQ: EXMP) today announced Porch, a shelf for parcels. Tenants open it by phone.'
    assert.deepEqual(split(text).length, 2)
    assert.ok(split(text)[0]?.endsWith('parcels.'))
  })

  describe('gives pictures to the sentence before them', () => {
    splits('We shipped! 🎉 |Then we slept.', 'Done. 👍🏽 |Next came the forms.', '🚀 We launched. |It flew.')
  })

  it('leaves white space out of the spans and nothing else', () => {
    const text = '  One came.   Two left. \n'
    const spans = sentences(text)
    assert.deepEqual(spans, [
      {start: 2, end: 11},
      {start: 14, end: 23}
    ])
  })

  it('finds nothing in nothing', () => {
    assert.deepEqual(sentences(''), [])
    assert.deepEqual(sentences(' \n '), [])
  })

  it('loses no text', () => {
    const text = 'A. b! C? "D." (e.) F… 12. g etc. H i.e. J.'
    assert.equal(split(text).join('').replace(/\s/g, ''), text.replace(/\s/g, ''))
  })
})
