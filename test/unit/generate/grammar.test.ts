import assert from 'node:assert/strict'
import {storyLabelGrammar} from '../../../src/generate/grammar.ts'
import {outlines} from '../../../src/core/index.ts'

// What it marks is tested with Markdown around it, in test/grammar.
describe('The grammar of story labels', () => {
  const {patterns, injectionSelector} = storyLabelGrammar() as {
    patterns: {match: string; captures: Record<string, {name: string}>}[]
    injectionSelector: string
  }
  const matches = patterns.map(({match}) => match)

  it('looks at the start of a line only, so that a line of 100,000 characters costs nothing', () => {
    for (const match of matches) assert.match(match, /^(\\G)?\(\?<=\^/)
    // Paragraphs may be long, and are searched again at each of their tokens: `\G` ends each search at once.
    for (const match of matches.filter((one) => !one.includes('#'))) assert.ok(match.startsWith('\\G'), match)
  })

  it('counts to a number, or takes all and never goes back, so that it cannot take long to fail', () => {
    for (const match of matches) {
      const quantifiers =
        match
          .replace(/\\./g, 'x')
          .replace(/\[[^\]]*\]/g, 'x')
          .match(/[*+]+|\{\d+,\}/g) ?? []
      for (const quantifier of quantifiers) assert.equal(quantifier, '*+')
    }
  })

  it('consumes nothing at the start of a line, where the grammar of Markdown has to see it', () => {
    for (const scope of injectionSelector.split(', '))
      assert.match(scope, /^L:text\.html\.markdown (meta\.paragraph|markup\.heading)\.markdown -/)
  })

  it('knows the titles of all parts of stories, the longer of two with the same beginning first', () => {
    const titles = outlines.filter(({kind}) => kind === 'story').flatMap(({parts}) => parts.map(({title}) => title))
    for (const match of matches) {
      const names = /\(\(\?i:(.*?)\)\)/.exec(match)![1]!.split('|')
      for (const title of titles) assert.ok(names.includes(title), title)
      names.forEach((name, index) => {
        const hidden = names.slice(index + 1).find((later) => later.startsWith(name))
        assert.equal(hidden, undefined, `${name} hides ${hidden}`)
      })
    }
  })
})
