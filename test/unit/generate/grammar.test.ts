import assert from 'node:assert/strict'
import {outlines, principles} from '../../../src/core/index.ts'
import {writingGrammars} from '../../../src/generate/grammar.ts'

interface Grammar {
  readonly patterns: readonly {
    readonly match: string
    readonly name?: string
    readonly captures?: Record<string, {name: string}>
  }[]
  readonly injectionSelector: string
}

// What they mark is tested with Markdown around it, in test/grammar.
describe('The grammars for writing', () => {
  const [text, tables] = writingGrammars.map((grammar) => grammar.text as Grammar)
  const patterns = [...text!.patterns, ...tables!.patterns]
  const matches = patterns.map(({match}) => match)
  const scopesOf = ({name, captures}: Grammar['patterns'][number]): string[] => [
    ...(name ? [name] : []),
    ...Object.values(captures ?? {}).map((one) => one.name)
  ]

  it('look for labels and questions at the start of a line only', () => {
    const anchored = text!.patterns.filter((one) => scopesOf(one).some((scope) => /\.(?:label|question)\./.test(scope)))
    assert.equal(anchored.length, 6)
    for (const {match} of anchored) assert.match(match, /^(\\G)?\(\?<=\^/)
    // Paragraphs may be long, and are searched again at each of their tokens: `\G` ends each search at once.
    for (const {match} of anchored.filter((one) => !one.match.startsWith('(?<=^\\s{0,3}#')))
      assert.ok(match.startsWith('\\G'), match)
  })

  it('count to a number, or take all and never go back, so that they cannot take long to fail', () => {
    for (const match of matches) {
      const quantifiers =
        match
          .replace(/\\./g, 'x')
          .replace(/\[[^\]]*\]/g, 'x')
          .match(/[*+]+|\{\d+,\}/g) ?? []
      for (const quantifier of quantifiers) assert.equal(quantifier, '*+')
    }
  })

  it('consume nothing at the start of a line, where the grammar of Markdown has to see it', () => {
    for (const {injectionSelector} of [text!, tables!])
      for (const scope of injectionSelector.split(', '))
        assert.match(
          scope,
          /^L:text\.html\.markdown (meta\.paragraph|markup\.heading|markup\.table)\.markdown -markup\.fenced_code -markup\.raw -meta\.embedded -comment$/
        )
  })

  it('look behind in no table, where each cell is a text as long as its line', () => {
    for (const {match} of tables!.patterns) assert.doesNotMatch(match, /\(\?<=|\\G/)
  })

  it('name scopes that the themes of VS Code colour', () => {
    const coloured = /^(?:keyword|entity\.name\.(?:function|section|tag)|support\.type|constant\.numeric|variable)\./
    for (const pattern of patterns) {
      const scopes = scopesOf(pattern).flatMap((scope) => scope.split(' '))
      assert.ok(scopes.length > 0)
      for (const scope of scopes) {
        assert.match(scope, coloured)
        assert.ok(scope.endsWith('.workback'), scope)
      }
    }
  })

  it('know the titles of all parts of stories, the longer of two with the same beginning first', () => {
    const titles = outlines.filter(({kind}) => kind === 'story').flatMap(({parts}) => parts.map(({title}) => title))
    const labels = text!.patterns.filter((one) => scopesOf(one).some((scope) => scope.includes('.label.')))
    assert.equal(labels.length, 3)
    for (const {match} of labels) {
      const names = /\(\(\?i:(.*?)\)\)/.exec(match)![1]!.split('|')
      for (const title of titles) assert.ok(names.includes(title), title)
      names.forEach((name, index) => {
        const hidden = names.slice(index + 1).find((later) => later.startsWith(name))
        assert.equal(hidden, undefined, `${name} hides ${hidden}`)
      })
    }
  })

  it('know the names of all principles', () => {
    const known = text!.patterns
      .filter((one) => scopesOf(one).some((scope) => scope.includes('.principle.')))
      .map(({match}) => match.replaceAll("['’]", '’'))
      .join('\n')
    for (const {name} of principles) assert.ok(known.includes(name), name)
  })
})
