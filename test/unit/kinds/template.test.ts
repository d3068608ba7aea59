import assert from 'node:assert/strict'
import {
  lint,
  nthFileName,
  outlines,
  principles,
  proposedFileName,
  readDraft,
  refusedFileName,
  snippetText,
  templateSnippet
} from '../../../src/core/index.ts'

describe('a new document', () => {
  for (const outline of outlines) {
    const empty = snippetText(templateSnippet(outline, {title: 'The night desk', principles: []}))

    it(`is of its kind: ${outline.id}`, () => assert.equal(readDraft(empty).kind, outline.kind))

    it(`gets one message before anything is written: ${outline.id}`, () => {
      assert.deepEqual(
        lint(empty).map(({rule, severity}) => [rule, severity]),
        [['required-sections', 'information']]
      )
    })
  }

  it('keeps a title whatever it holds', () => {
    const title = 'A "quoted": \\ # ${1:x} } title'
    for (const outline of outlines) {
      const {document, units} = readDraft(snippetText(templateSnippet(outline, {title, principles: []})))
      assert.deepEqual(document.frontMatter?.errors, [])
      assert.equal(units[0]?.title, title)
    }
  })

  it('names the chosen principles so that they are read again', () => {
    const star = outlines.find(({id}) => id === 'star')!
    const {units} = readDraft(snippetText(templateSnippet(star, {title: 'T', principles})))
    assert.deepEqual(
      units[0]?.principles.map(({theme}) => theme?.id),
      principles.map(({id}) => id)
    )
  })

  it('numbers its tab stops from one without a gap', () => {
    for (const outline of outlines) {
      const stops = [...templateSnippet(outline, {title: '', principles: []}).matchAll(/\$\{(\d+):/g)].map((match) =>
        Number(match[1])
      )
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1)
      )
      assert.ok(stops.length > 0)
    }
  })
})

describe('the file name of a new document', () => {
  const prfaq = outlines.find(({id}) => id === 'prfaq')!
  const star = outlines.find(({id}) => id === 'star')!

  it('is made of the words of its title', () => {
    assert.equal(proposedFileName(prfaq, 'Night counters: Café & co.'), 'prfaq-night-counters-cafe-co.md')
    assert.equal(proposedFileName(star, "The manager's 3rd no"), 'story-the-managers-3rd-no.md')
  })

  it('stays in its folder and has a name, whatever the title holds', () => {
    assert.equal(proposedFileName(prfaq, '../../etc/passwd'), 'prfaq-etc-passwd.md')
    assert.equal(proposedFileName(prfaq, '?!… — ...'), 'prfaq.md')
    assert.equal(proposedFileName(prfaq, ''), 'prfaq.md')
    assert.equal(proposedFileName(prfaq, 'CON: <a|b>*'), 'prfaq-con-a-b.md')
    assert.equal(proposedFileName(prfaq, '夜間カウンター'), 'prfaq-夜間カウンター.md')
    for (const title of ['../../etc', 'x'.repeat(500), 'a b '.repeat(100)]) {
      const name = proposedFileName(prfaq, title)
      assert.equal(refusedFileName(name), undefined)
      assert.ok(name.length < 80, name)
    }
  })

  it('gets a number where there is such a file', () => {
    assert.deepEqual(
      [1, 2, 3].map((n) => nthFileName('prfaq-a.md', n)),
      ['prfaq-a.md', 'prfaq-a-2.md', 'prfaq-a-3.md']
    )
  })

  it('may name a folder inside', () => assert.equal(refusedFileName('stories/a.md'), undefined))

  it('is refused where it leads out of the folder or cannot be a file', () => {
    const refused = {
      none: ['', '  ', 'a/'],
      absolute: ['/etc/a.md', 'C:\\a.md'],
      outside: ['../a.md', 'a/../../b.md', '..\\a.md'],
      'nameless-folder': ['a//b.md', './a.md'],
      characters: ['a?.md', 'a\u0000.md'],
      reserved: ['con.md', 'LPT1.md', 'a./b.md', 'bank/.md'],
      extension: ['a', 'a.txt']
    }
    for (const [why, names] of Object.entries(refused))
      for (const name of names) assert.equal(refusedFileName(name), why, JSON.stringify(name))
  })
})
