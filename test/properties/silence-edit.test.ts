import documents from 'all-documents:test/fixtures/documents'
import examples from 'all-documents:examples'
import assert from 'node:assert/strict'
import {
  applied,
  documentedRules,
  ignoreHere,
  ignoreInDocument,
  lint,
  readDraft,
  type Edit
} from '../../src/core/index.ts'
import {withoutComment} from '../../src/core/document/comment-edit.ts'
import type {Document} from '../../src/core/document/document.ts'
import {namesCells} from '../../src/core/document/label.ts'
import {readDocument} from '../../src/core/document/manuscript.ts'
import {Silences} from '../../src/core/silence.ts'
import type {Span} from '../../src/core/text/span.ts'

const rule = 'quantified-results'
const reason = 'won | lost -- `once` --> <b>'

/** Every way in which a block may be set, with words enough for a finding. */
const settings: Record<string, string> = {
  'a paragraph': 'One.\n\nTwo.\n',
  'a paragraph right below a heading': '# Title\nText.\n',
  'a heading right below a paragraph': 'Text.\n# Title\n',
  'underlined headings': 'Title\n=====\n\nOther\n---\nText.\n',
  'an indented paragraph': '   Text\n   goes on.\n',
  'lines with labels': '**One:** a.\n**Two:** b.\n',
  'list items': '- One.\n- Two.\n  Goes on.\n\n  And on.\n* Other.\n',
  'wide bullets': '-   One.\n\n    And on.\n1.  Two.\n10. Ten.\n',
  'bullets with tabs': '-\tOne.\n\n\tAnd on.\n1.\tTwo.\n',
  'lists in lists': '- - One.\n  - Two.\n- 1. Three.\n\n     On.\n',
  'headings in lists': '- # One\n  Two.\n',
  tasks: '- [ ] One.\n- [x] Two.\n  Goes on.\n',
  quotations: '> One.\n> Two.\n>\n> > Deep.\n> - Item.\n>   Goes on.\nlazily.\n',
  'quotations in lists': '- > One.\n  > Two.\n1. > - Deep.\n',
  tables: '| One | Two `x` |\n| --- | --- |\n| **a** b | c\\|d |\n| | e |\n',
  'tables without outer bars': 'One | Two\n--- | ---\na | b\n',
  'tables in lists': '- | One | Two |\n  | --- | --- |\n  | a | b |\n',
  footnotes: 'Text.[^1]\n\n[^1]: One.\n\n    Two.\n',
  'a document that ends without a line end': 'One.\n\n- Two.',
  'Windows line ends': '# One\r\n\r\n- Two.\r\n  Three.\r\n\r\n> Four.\r\n',
  'front matter': '---\nkind: story\n---\n\n# One\n\nText.\n',
  'front matter alone': '---\nkind: story\n---',
  'front matter right above': '---\nkind: story\n---\nText.\n',
  'comments that are there already': '<!-- a -->\n\n<!-- workback ignore hype: b -->\nText.\n\n- <!-- c -->\n  Item.\n',
  HTML: '<table>\n<tr><td>One.</td><td>\n\nTwo.\n\n</td></tr>\n</table>\n\n<p>Three.</p>\n\n- <b>Four</b>\n',
  'a line above a list': 'One\n\n- Two.\n- Three.\n\nFour.\n',
  'hard breaks': 'One.  \nTwo.\\\nThree.\n',
  'marks that are never closed': 'One ` two * three [four](five <a href="x\n\n| a ` b | c |\n| - | - |\n| `d | e |\n',
  nothing: ''
}

const all = {...settings, ...documents, ...examples}

/** What a reader and the rules see of a document, but for the places. */
function seen({blocks, frontMatter}: Document): unknown {
  return {
    front: frontMatter && [...frontMatter.entries.keys()],
    blocks: blocks.map(({type, text, label, depth, item, cell, quoted}) => ({
      type,
      text,
      label: label && [label.text, label.name, label.form],
      depth,
      item,
      cell: cell && [cell.row, cell.column, cell.table, cell.rowName?.name],
      quoted
    }))
  }
}

/** Where an offset is after an edit in front of it. */
function shifted({at, text}: Edit, span: Span): Span {
  const by = (offset: number): number => (offset >= at.start ? offset + text.length - (at.end - at.start) : offset)
  return {start: by(span.start), end: by(span.end)}
}

const silenced = (text: string, at: Span, id = rule): boolean =>
  new Silences(readDocument(text)).heard([{rule: id, at}]).length === 0

/** Places at which a rule might say something: sentences and labels, of a long document some fifteen of them. */
function places({blocks}: Document): Span[] {
  const every = blocks.flatMap(({sentences, label}) => [
    ...sentences.map(({at}) => at),
    ...(label && !namesCells(label) ? [label.at] : [])
  ])
  return every.filter((_, index) => index % Math.ceil(every.length / 15) === 0)
}

describe('Silencing a finding where it stands', () => {
  for (const [name, text] of Object.entries(all)) {
    it(`silences it and changes nothing else: ${name}`, () => {
      const before = readDocument(text)
      for (const at of places(before)) {
        const edit = ignoreHere(text, {rule, at}, reason)
        const after = applied(text, [edit])
        assert.deepEqual(seen(readDocument(after)), seen(before), JSON.stringify(after))
        assert.ok(silenced(after, shifted(edit, at)), JSON.stringify(after))
        assert.ok(!silenced(after, shifted(edit, at), 'another'), 'another rule is heard')
      }
    })

    it(`leaves every other finding as it was: ${name}`, () => {
      const before = lint(text)
      for (const finding of before.filter((one) => one.rule !== 'unused-silence')) {
        const edit = ignoreHere(text, finding, reason)
        const host = applied(text, [edit])
        const after = lint(host).map((one) => [one.rule, one.at, one.reason])
        const expected = before.map((one) => [one.rule, shifted(edit, one.at), one.reason])
        const left = expected.filter((one) => !after.some((other) => same(one, other)))
        // How far down a sentence stands speaks for a claim, and a line more may tip one over.
        const tipped = ([id]: readonly unknown[]): boolean => id === 'quantified-results'
        assert.ok(
          left.every((one) => one[0] === finding.rule || tipped(one)),
          `silenced another rule: ${JSON.stringify(left)}`
        )
        assert.ok(left.some((one) => same(one, [finding.rule, shifted(edit, finding.at), finding.reason])))
        assert.deepEqual(
          after.filter((one) => !tipped(one) && !expected.some((other) => same(one, other))),
          []
        )
      }
    })
  }

  const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b)

  it('spares the paragraph above and the one below', () => {
    const text = 'One.\n\nTwo.\n\nThree.\n'
    const edit = ignoreHere(text, {rule, at: {start: 6, end: 10}})
    const after = applied(text, [edit])
    assert.equal(after, 'One.\n\n<!-- workback ignore quantified-results -->\nTwo.\n\nThree.\n')
    assert.ok(!silenced(after, {start: 0, end: 4}))
    assert.ok(!silenced(after, shifted(edit, {start: 12, end: 18})))
  })

  it('puts the comment where a person would', () => {
    const cases = [
      ['- One.\n', 'One', '- <!-- C -->\n  One.\n'],
      ['> 1. One.\n', 'One', '> 1. <!-- C -->\n>    One.\n'],
      ['- [ ] One.\n', 'One', '- [ ] One. <!-- C -->\n'],
      ['| a | b |\n| - | - |\n| c | d |\n', 'c', '| a | b |\n| - | - |\n| c <!-- C --> | d |\n'],
      ['a | b\r\n--|--\r\n', 'a', 'a <!-- C --> | b\r\n--|--\r\n'],
      ['Text.\r\n', 'Text', '<!-- C -->\r\nText.\r\n']
    ] as const
    for (const [text, word, expected] of cases) {
      const start = text.indexOf(word)
      const after = applied(text, [ignoreHere(text, {rule, at: {start, end: start + word.length}}, 'why')])
      assert.equal(after.replace('workback ignore quantified-results: why', 'C'), expected)
    }
  })

  it('means the whole document in front matter', () => {
    const text = '---\nkind: stroy\n---\n\n# One\n'
    const [found] = lint(text)
    const after = applied(text, [ignoreHere(text, found!, 'ours')])
    assert.equal(after, '---\nkind: stroy\n---\n\n<!-- workback disable readable-front-matter: ours -->\n\n# One\n')
    assert.deepEqual(lint(after), [])
  })
})

describe('Silencing a rule in a document', () => {
  for (const [name, text] of Object.entries(all)) {
    it(`silences all of it and changes nothing else: ${name}`, () => {
      const before = readDocument(text)
      const edit = ignoreInDocument(text, rule, reason)
      const after = applied(text, [edit])
      assert.deepEqual(seen(readDocument(after)), seen(before), JSON.stringify(after))
      for (const at of places(before)) assert.ok(silenced(after, shifted(edit, at)))
      assert.ok(silenced(after, {start: 0, end: 0}))
      assert.equal(readDraft(after).kind, readDraft(text).kind)
    })
  }

  it('works for each rule that an example of it shows', () => {
    for (const {id, judgesSilences, examples: shown} of documentedRules) {
      for (const {text, findings} of shown) {
        if (!findings || judgesSilences) continue
        const after = applied(text, [ignoreInDocument(text, id)])
        assert.deepEqual(
          lint(after).filter((one) => one.rule === id || one.rule === 'unused-silence'),
          [],
          id
        )
      }
    }
  })
})

describe('Removing a comment', () => {
  for (const [name, text] of Object.entries(all)) {
    it(`restores the text that it was put into: ${name}`, () => {
      const document = readDocument(text)
      const edits = [...places(document)].map((at) => ignoreHere(text, {rule, at}, reason))
      for (const edit of [...edits, ignoreInDocument(text, rule)]) {
        const after = applied(text, [edit])
        const put = readDocument(after).comments.find(({at}) => at.start >= edit.at.start)!
        const back = applied(after, [withoutComment(after, put.at)])
        assert.deepEqual(seen(readDocument(back)), seen(document), JSON.stringify(back))
      }
    })
  }

  it('takes its line with it, and keeps apart what would run together', () => {
    for (const [text, expected] of [
      ['One.\n\n<!-- c -->\nTwo.\n', 'One.\n\nTwo.\n'],
      ['One.\n\n<!-- c -->\n\nTwo.\n', 'One.\n\nTwo.\n'],
      ['One.\n<!-- c -->\nTwo.\n', 'One.\n\nTwo.\n'],
      ['<!-- c -->\n\nOne.\n', 'One.\n'],
      ['One.\r\n\r\n<!-- c -->\r\nTwo.\r\n', 'One.\r\n\r\nTwo.\r\n'],
      ['- <!-- c -->\n  One.\n', '- One.\n'],
      ['- <!-- c -->\n- One.\n', '- \n- One.\n'],
      ['> <!-- c -->\n> One.\n', '> One.\n'],
      ['| a <!-- c --> | b |\n', '| a | b |\n'],
      ['One <!-- c --> two.', 'One two.']
    ] as const) {
      const start = text.indexOf('<!--')
      const edit = withoutComment(text, {start, end: text.indexOf('-->') + 3})
      assert.equal(applied(text, [edit]), expected)
    }
  })
})
