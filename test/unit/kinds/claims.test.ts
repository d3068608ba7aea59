import assert from 'node:assert/strict'
import {readDraft, type Kind} from '../../../src/core/index.ts'

const claimsOf = (text: string, kind: Kind): [string, boolean][] =>
  readDraft(text, kind).units.flatMap((unit) =>
    unit.claims.map(({sentence, quantified}): [string, boolean] => [sentence.text, quantified])
  )
const release = (...said: string[]): string =>
  `# Tidepool lets harbour pilots see the swell\n\n**Brest, 9 May 2027.** Tidepool today opened its buoys to harbour pilots.\n\n${said.join('\n\n')}\n`
const claimed = (...said: string[]): string[] => claimsOf(release(...said), 'prfaq').map(([text]) => text)

describe('The claims of a press release', () => {
  for (const text of [
    'Pilots no longer board in the dark and hope.',
    'Since the trial began, turned-back boardings have dropped from nine a month to one.',
    'With Tidepool, ports make better decisions and ships arrive sooner.',
    'Boarding is safer and far less stressful.',
    '“I can sleep before a night shift again,” said Yann Le Goff, a pilot of twenty years.'
  ])
    it(`are seen in: ${text}`, () => assert.ok(claimed(text).includes(text)))

  for (const text of [
    'The buoy measures the height and the period of each wave and sends them by radio.',
    'Pilots board ships from a ladder, often at night and in three metres of swell.',
    'The subscription costs €90 a month and includes two buoys.',
    'It must be moored outside the fairway.',
    'To learn more, visit tidepool.example.',
    'What happens when a buoy drifts?'
  ])
    it(`are not seen in: ${text}`, () => assert.deepEqual(claimed(text), []))

  it('are not seen where a placeholder stands for what got better', () =>
    assert.deepEqual(claimed('Turned-back boardings fall from [number] to [number].'), []))

  it('are looked for in the answers of a short document too', () => {
    const text =
      release('Buoys are moored at five ports.') +
      '\n## FAQ\n\n**What do I get?**\n\nBoarding is safer and you wait far less.\n'
    assert.deepEqual(
      claimsOf(text, 'prfaq').map(([said]) => said),
      ['Boarding is safer and you wait far less.']
    )
  })
})

describe('The claims of a story', () => {
  const story = (result: string): string =>
    `**Situation:** The pilots boarded blind.\n\n**Action:** I moored a buoy and read it every hour.\n\n**Result:** ${result}\n`

  it('are what stands in its Result part, good or bad, with or without a number', () =>
    assert.deepEqual(claimsOf(story('Nobody looked at it. Boardings that were turned back fell by half.'), 'story'), [
      ['Nobody looked at it.', false],
      ['Boardings that were turned back fell by half.', true]
    ]))

  for (const aside of [
    'I thank the harbour master for his patience.',
    'If they push on cost, say what a buoy costs.',
    'I think that it was worth it.',
    'And then?'
  ])
    it(`do not hold an aside: ${aside}`, () => assert.deepEqual(claimsOf(story(aside), 'story'), []))
})

describe('The claims of a plan', () => {
  const plan = (heading: string, text: string): string =>
    `# Swell buoys\n\n## Problem\n\nPilots board blind and one boarding in nine is turned back.\n\n## ${heading}\n\n${text}\n`
  const gain = 'Pilots will board far more safely and spend less time waiting.'

  it('are what it says of its worth', () => assert.deepEqual(claimsOf(plan('Value', gain), 'prd'), [[gain, false]]))
  it('are not what it requires', () => assert.deepEqual(claimsOf(plan('Requirements', gain), 'prd'), []))
})

describe('The claims of a story', () => {
  const told = (...parts: string[]): string[] => claimsOf(parts.join('\n\n') + '\n', 'story').map(([text]) => text)

  it('are all that its Result part says, and what the deeds are said to have led to', () =>
    assert.deepEqual(
      told(
        '**Situation:** Beds got lost.',
        '**Action:** I numbered the beds. This cut the search to a minute. I told the fitter.',
        '**Result:** The corridor is calm. The fitter and I have coffee.'
      ),
      ['This cut the search to a minute.', 'The corridor is calm.', 'The fitter and I have coffee.']
    ))

  it('have signs of an outcome where no label says that they are one', () =>
    assert.deepEqual(
      told(
        'I look after the hives of three orchards. In May the brood began to smell, and the inspector told me to burn it all.',
        'I asked for two days. I moved the frames and scrubbed the boxes. The inspector thought that I was mad. Nineteen of the thirty colonies lived.',
        'The owners kept their contracts with me. The inspector changed his leaflet. I miss him.'
      ),
      [
        'Nineteen of the thirty colonies lived.',
        'The owners kept their contracts with me.',
        'The inspector changed his leaflet.'
      ]
    ))
})
