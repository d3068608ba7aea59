import assert from 'node:assert/strict'
import {lint} from '../../../src/core/index.ts'

const told =
  'We had no budget, so I reused eleven old phones from the sales team. I installed a free app on each of them, which cost nothing, and taped them to the trolleys. They read a label in the dark, and nobody has asked for a scanner since. It took four days in May, and the sales team did not miss them.'

/** The text after the first fix of the rule, and the title of the fix. */
function mended(text: string): [string | undefined, string | undefined] {
  const fix = lint(text).find(({rule}) => rule === 'named-principles')?.fixes[0]
  return [fix?.title, fix && text.slice(0, fix.at.start) + fix.text + text.slice(fix.at.end)]
}

describe('The fix that names a principle', () => {
  it('writes it into the front matter', () => {
    const [title, text] = mended(`---\nkind: story\n---\n\n# Phones\n\n**Action:** ${told}\n`)
    assert.match(title!, /^Name Frugality \(“[^”]+”, “[^”]+”\)$/)
    assert.equal(text, `---\nkind: story\nprinciples: [Frugality]\n---\n\n# Phones\n\n**Action:** ${told}\n`)
  })

  it('fills the empty list of a template', () => {
    const [, text] = mended(`---\nkind: story\nprinciples: []\ntitle: Phones\n---\n\n# Phones\n\n**Action:** ${told}\n`)
    assert.match(text!, /^---\nkind: story\nprinciples: \[Frugality\]\ntitle: Phones\n---\n/)
  })

  it('goes on with a list that has been begun', () => {
    const [, text] = mended(`---\nkind: story\nprinciples:\n  -\n---\n\n# Phones\n\n**Action:** ${told}\n`)
    assert.match(text!, /^---\nkind: story\nprinciples:\n {2}- Frugality\n---\n/)
  })

  it('writes a line under the title where there is no front matter', () => {
    const source = `# Phones\n\n**Situation:** It was dark.\n\n**Task:** Read labels.\n\n**Action:** ${told}\n\n**Result:** All were read.\n`
    assert.equal(mended(source)[1], source.replace('# Phones\n', '# Phones\n\n**Principles:** Frugality\n'))
  })

  it('silences the rule, whatever the line ends and the name', () => {
    for (const source of [
      `---\r\nkind: story\r\n---\r\n\r\n# Phones\r\n\r\n**Action:** ${told}\r\n`,
      `---\nkind: story\n---\n\n# The vote\n\n**Action:** ${'I disagreed, pushed back and was overruled. I defended the decision to my team. '.repeat(4)}\n`
    ]) {
      const [, text] = mended(source)
      assert.deepEqual(
        lint(text!).filter(({rule}) => rule === 'named-principles' || rule === 'known-principles'),
        []
      )
    }
  })

  it('is not offered in a table, where a line has no place', () => {
    const source = `| Question | Situation | Action | Result |\n|---|---|---|---|\n| Tell me | It was dark. | ${told} | All were read. |\n`
    const found = lint(source, {kind: 'story'}).find(({rule}) => rule === 'named-principles')
    assert.deepEqual(found?.fixes, [])
  })
})

describe('A file whose stories name no principle', () => {
  const story = (title: string) =>
    `## ${title}\n\n**Situation:** It was dark.\n\n**Action:** ${told}\n\n**Result:** All were read.\n\n`

  it('hears of it once', () =>
    assert.deepEqual(
      lint(`# Mine\n\n${story('First')}${story('Second')}`)
        .filter(({rule}) => rule === 'named-principles')
        .map(({line, reason}) => [line, reason]),
      [[3, 'None of these stories names a principle']]
    ))

  it('hears of each that lacks one where most have one, and else of all of them at once', () => {
    const reasons = (...stories: string[]) =>
      lint(`# Mine\n\n${stories.map(story).join('')}`)
        .filter(({rule}) => rule === 'named-principles')
        .map(({reason}) => reason)
    const named = ['Frugality: first', 'Dive Deep: second', 'Frugality: third']
    assert.deepEqual(reasons(...named, 'Fourth', 'Fifth'), [
      'This story names no principle',
      'This story names no principle'
    ])
    assert.deepEqual(reasons('Frugality: first', 'Second', 'Third'), ['This story and 1 more name no principle'])
  })

  it('is told nothing where the heading above a story names it', () =>
    assert.deepEqual(
      lint(`# Mine\n\n## 1. Frugality\n\n> Less is more.\n\n#${story('Phones')}`).filter(
        ({rule}) => rule === 'named-principles'
      ),
      []
    ))
})
