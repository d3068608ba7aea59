import assert from 'node:assert/strict'
import {readDraft, tagStory, type Lens} from '../../../src/core/index.ts'

const story = (lines: string) =>
  `# The scanners\n\n${lines}**Situation:** The depot packed by hand.\n\n**Task:** I was to count.\n\n**Action:** I reused eleven old phones and taped them to the trolleys.\n\n**Result:** Errors fell from 40 to 3 a day.\n\n**Lessons:** I ask for less.\n`
const below = (frontMatter: string) => `---\nkind: story\n${frontMatter}---\n\n${story('')}`

/** The ways in which a story says what it shows: what stands there, and what it names. */
const forms: readonly (readonly [name: string, text: string, names: readonly string[]])[] = [
  ['nothing at all', story(''), []],
  ['no front matter, and the title underlined', story('').replace('# The scanners', 'The scanners\n============'), []],
  ['front matter without the key', below(''), []],
  ['an empty key', below('principles:\n'), []],
  ['an empty key with a remark', below('principles: # to come\ntitle: Scanners\n'), []],
  ['a null', below('principles: ~\n'), []],
  ['an empty list', below('principles: []\ntitle: Scanners\n'), []],
  ['an empty list of two lines', below('principles: [\n]\n'), []],
  ['a list that has been begun', below('principles:\n  -\n'), []],
  ['a list in brackets', below('principles: [Ownership, Dive Deep]\n'), ['ownership', 'dive-deep']],
  ['quoted names', below(`principles: ["Are Right, A Lot", 'Dive Deep']\n`), ['are-right-a-lot', 'dive-deep']],
  [
    'a list of several lines with remarks',
    below('principles: [\n  Ownership, # the one\n  Dive Deep # the other\n]\n'),
    ['ownership', 'dive-deep']
  ],
  ['a list of bullets', below('principles:\n  - Ownership\n  - Dive Deep # the one\n'), ['ownership', 'dive-deep']],
  [
    'bullets at the margin, and more keys',
    below('principles:\n- Ownership\n- "Are Right, A Lot"\ntitle: Scanners\n'),
    ['ownership', 'are-right-a-lot']
  ],
  ['a single name', below('principles: Ownership\n'), ['ownership']],
  ['a single name in quotation marks', below('principles: "Ownership" # one\n'), ['ownership']],
  [
    'names in one line',
    below('principles: Ownership, Have Backbone; Disagree and Commit\n'),
    ['ownership', 'have-backbone-disagree-and-commit']
  ],
  ['an unknown name', below('principles: [Deep Diving, Ownership]\n'), ['ownership']],
  ['another key', below('lps: [Ownership]\n'), ['ownership']],
  ['two keys', below('principle: Ownership\nlps:\n  - Dive Deep\n'), ['ownership', 'dive-deep']],
  ['a text of several lines', below('principles: |\n  Ownership\n  Dive Deep\n'), ['ownership', 'dive-deep']],
  ['a line', story('**Principles:** Ownership, Dive Deep\n\n'), ['ownership', 'dive-deep']],
  [
    'a line with remarks',
    story('**Principles:** Ownership (above all), Dive Deep — for the logs\n\n'),
    ['ownership', 'dive-deep']
  ],
  [
    'a line with markup',
    story('**LPs:** *Ownership*, [Dive Deep](https://example.com/dive)\n\n'),
    ['ownership', 'dive-deep']
  ],
  ['a line that ends', story('**Principles:** Ownership and Dive Deep.\n\n'), ['ownership', 'dive-deep']],
  ['a plain line', story('Principles: Ownership | Dive Deep\n\n'), ['ownership', 'dive-deep']],
  ['an empty line', story('**Principles:**\n\n'), []],
  ['a line that is to be filled in', story('**Principles:** [which]\n\n'), []],
  ['a line that says none', story('**Principles:** none yet\n\n'), []],
  [
    'a line and front matter',
    below('principles: [Frugality]\n').replace('**Sit', '**LP:** Ownership\n\n**Sit'),
    ['ownership']
  ],
  ['a list', story('**Principles:**\n\n- Ownership\n- Dive Deep\n\n'), ['ownership', 'dive-deep']],
  [
    'a numbered list under a heading',
    story('## Principles\n\n1. Ownership\n2. Dive Deep\n\n'),
    ['ownership', 'dive-deep']
  ],
  ['a list of one', story('**Principles:**\n\n- Dive Deep\n\n'), ['dive-deep']],
  ['an item of a list', story('- **Principles:** Ownership\n- **Date:** May\n\n'), ['ownership']],
  ['a heading', story('').replace('# The', '# Ownership: the'), ['ownership']]
]

const named = (text: string, lens: Lens = 'principles', nth = 0) => {
  const unit = readDraft(text, 'story').units[nth]!
  const ids =
    lens === 'principles' ? unit.principles.map(({theme}) => theme?.id) : unit.competencies.map(({theme}) => theme?.id)
  return [...new Set(ids.filter((id) => id !== undefined))].sort()
}

function tagged(
  text: string,
  add: readonly string[],
  remove: readonly string[] = [],
  lens: Lens = 'principles',
  nth = 0
) {
  const draft = readDraft(text, 'story')
  const edit = tagStory(draft, draft.units[nth]!, lens, add, remove)
  return edit && text.slice(0, edit.at.start) + edit.text + text.slice(edit.at.end)
}

const additions = [
  [],
  ['frugality'],
  ['have-backbone-disagree-and-commit', 'best-employer'],
  ['ownership'],
  ['are-right-a-lot']
]
const removals = [
  [],
  ['ownership'],
  ['dive-deep'],
  ['ownership', 'dive-deep', 'are-right-a-lot', 'have-backbone-disagree-and-commit']
]

describe('A story that is to name other principles', () => {
  for (const [form, source, names] of forms) {
    it(`names just those, where it has ${form}`, () => {
      assert.deepEqual(named(source), [...names].sort())
      for (const text of [source, source.replace(/\n/g, '\r\n')]) {
        for (const add of additions) {
          for (const remove of removals) {
            const wanted = [...new Set([...names.filter((id) => !remove.includes(id)), ...add])].sort()
            const after = tagged(text, add, remove)
            const says = `+ ${add.join(' ')} - ${remove.join(' ')}\n${after?.slice(0, 300)}`
            if (after === undefined) {
              assert.deepEqual(wanted, [...names].sort(), says)
              continue
            }
            assert.deepEqual(named(after), wanted, says)
            assert.equal(tagged(after, add, remove), undefined, 'doing it twice changes nothing')
            assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text), `line ends: ${says}`)
            for (const told of text
              .split(/\r?\n/)
              .filter(
                (line) =>
                  /Situation|eleven|Errors|less|#|kind|title|Date/.test(line) && !/principles|Ownership|Deep/.test(line)
              )) {
              assert.ok(after.includes(told), `${told} is kept: ${says}`)
            }
          }
        }
      }
    })
  }

  it('names them under its own title, where there are several stories', () => {
    const source = `---\nprinciples: [Ownership]\n---\n\n# Stories\n\n#${story('')}\n#${story('**LP:** Dive Deep\n\n')}`
    assert.deepEqual(named(source), ['ownership'])
    const first = tagged(source, ['frugality'])!
    assert.deepEqual([named(first), named(first, 'principles', 1)], [['frugality', 'ownership'], ['dive-deep']])
    const second = tagged(source, ['frugality'], ['dive-deep'], 'principles', 1)!
    assert.deepEqual([named(second), named(second, 'principles', 1)], [['ownership'], ['frugality']])
  })

  it('names competencies in the same ways', () => {
    for (const source of [
      below(''),
      below('competencies:\n  - Negotiation\n'),
      story('**Competencies:** Negotiation\n\n')
    ]) {
      const after = tagged(source, ['data-informed-decisions', 'negotiation'], [], 'competencies')!
      assert.deepEqual(named(after, 'competencies'), ['data-informed-decisions', 'negotiation'])
      assert.deepEqual(named(after), [])
      assert.deepEqual(named(tagged(after, [], ['negotiation'], 'competencies')!, 'competencies'), [
        'data-informed-decisions'
      ])
    }
  })

  it('is left as it is where no edit could say so', () => {
    const row =
      '| Question | Situation | Action | Result |\n|---|---|---|---|\n| Tell me | It was dark. | I reused eleven old phones. | All were read. |\n'
    assert.equal(tagged(row, ['frugality']), undefined)
    assert.equal(tagged(story(''), ['no such principle']), undefined)
  })
})
