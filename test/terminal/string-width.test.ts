import assert from 'node:assert/strict'
import widthOf from 'string-width'
import stringWidth from '../../src/cli/string-width.ts'

describe('The columns that a text takes', () => {
  const signs = Array.from({length: 0x3000}, (_, code) => String.fromCharCode(code))

  it('are as many as the library finds, whatever the sign', () =>
    assert.deepEqual(
      signs.filter((sign) => stringWidth(`${sign}a`) !== widthOf(`${sign}a`)),
      []
    ))

  it('are as many as the library finds in longer texts', () => {
    for (const text of [
      '',
      '“Several” is a vague word – 9 €…',
      'a\u0301\u0301 b',
      '東京 and 👩‍🚀',
      '#\u20e3 1\ufe0f\u20e3',
      'a\tb\n'
    ])
      assert.equal(stringWidth(text), widthOf(text), text)
  })
})
