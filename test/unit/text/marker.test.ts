import assert from 'node:assert/strict'
import {markerComment, readMarker} from '../../../src/core/text/marker.ts'
import {nearest} from '../../../src/core/text/nearest.ts'

const read = (text: string): unknown => {
  const marker = readMarker(text)
  return marker && [marker.keyword, marker.rules.map(({id}) => id).join(' '), marker.reason]
}

describe('a comment to the linter', () => {
  for (const [text, expected] of [
    [' workback disable ', ['disable', '', '']],
    [' workback enable hype ', ['enable', 'hype', '']],
    [' workback ignore hype weasel-words ', ['ignore', 'hype weasel-words', '']],
    ['workback ignore hype, weasel-words', ['ignore', 'hype weasel-words', '']],
    [' workback ignore hype: the launch: its name ', ['ignore', 'hype', 'the launch: its name']],
    [' workback ignore hype -- the launch name ', ['ignore', 'hype', 'the launch name']],
    [' workback ignore: all of it is quoted ', ['ignore', '', 'all of it is quoted']],
    [' workback ignore -- all of it is quoted ', ['ignore', '', 'all of it is quoted']],
    ['\n workback\n ignore\n hype\n', ['ignore', 'hype', '']],
    ['\n> workback ignore\n> hype\n', undefined],
    [' workback ignore\n> hype ', ['ignore', 'hype', '']],
    [' Workback IGNORE hype ', ['ignore', 'hype', '']],
    [' workback ignored hype ', [undefined, 'hype', '']],
    [' workback says that this is hype ', undefined],
    [' workback ', undefined],
    [' lint ignore hype ', undefined],
    [' rules ', undefined]
  ] as const) {
    it(`is read: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), expected))
  }

  it('knows where its names stand', () => {
    const text = ' workback ignore hype  weasel-words: hype'
    assert.deepEqual(
      readMarker(text)!.rules.map(({at}) => text.slice(at.start, at.end)),
      ['hype', 'weasel-words']
    )
  })

  it('holds any reason, and is read as it was written', () => {
    for (const [reason, kept] of [
      ['the launch: its name', 'the launch: its name'],
      ['', ''],
      ['a | b -- c `d` --> <b>\n', "a / b – c 'd' – b"],
      ['ends with -', 'ends with']
    ] as const) {
      const comment = markerComment('ignore', 'hype', reason)
      assert.match(comment, /^<!-- [^|`<>\n]* -->$/)
      const inside = comment.slice(4, -3)
      assert.ok(!inside.includes('--'), comment)
      assert.deepEqual(read(inside), ['ignore', 'hype', kept])
    }
  })
})

describe('the nearest name', () => {
  const names = ['hype', 'known-principles', 'lessons-learned', 'long-sentences']
  it('is one with few letters changed', () => {
    for (const [wanted, expected] of [
      ['hyp', 'hype'],
      ['Hype', 'hype'],
      ['lessons-learnt', 'lessons-learned'],
      ['known-principle', 'known-principles'],
      ['won', undefined],
      ['', undefined],
      ['x'.repeat(1000), undefined]
    ] as const)
      assert.equal(nearest(wanted, names), expected, wanted)
  })
})
