import assert from 'node:assert/strict'
import {
  completionsAt,
  inspect,
  outlines,
  principles,
  readDraft,
  snippetText,
  templateSnippet,
  writingPlace,
  type Completion
} from '../../../src/core/index.ts'

/** What is offered at the `|` of a text. */
function offered(marked: string, asked = false): readonly Completion[] {
  const cursor = marked.indexOf('|')
  const text = marked.replace('|', '')
  const place = writingPlace(text, cursor)
  return place ? completionsAt(readDraft(text), place, asked) : []
}

const labels = (marked: string, asked = false): string[] => offered(marked, asked).map(({label}) => label)
const sections = (marked: string, asked = false): string[] =>
  offered(marked, asked)
    .filter(({is}) => is === 'section')
    .map(({label}) => label)

/** The text after one of them is taken, without tab stops. */
function taken(marked: string, label: string, asked = false): string {
  const one = offered(marked, asked).find((completion) => completion.label === label)
  assert.ok(one, `${label} is offered`)
  const text = marked.replace('|', '')
  return text.slice(0, one.at.start) + snippetText(one.text) + text.slice(one.at.end)
}

const prfaq =
  '---\nkind: prfaq\n---\n\n# Berths lets harbour masters see who is coming\n\n**BREST, May 4, 2027** — Berths today opened in nine ports.\n\n## The problem\n\nHarbour masters wait on the pier for one boat in three.\n\n'
const prd = '---\nkind: prd\n---\n\n# Late check-in\n\n'
const story = '---\nkind: story\n---\n\n**Situation:** The pumps leaked at night.\n\n'

describe('Section names', () => {
  it('come behind `#` and a space: the part that is next comes first, then those below and those above', () => {
    const [first, second] = sections(`${prfaq}## |`)
    assert.deepEqual([first, second], ['The solution', 'Leader quote'])
    assert.equal(offered(`${prfaq}## |`)[0]!.because, 'next')
    assert.deepEqual(sections(`${prd}## Requirements\n\nA code opens the box.\n\n## |\n`), [
      'Success metrics',
      'Risks and open questions',
      'Alternatives considered',
      'Problem',
      'Customer',
      'Goals',
      'Non-goals'
    ])
  })

  it('leave out what has its section, and what a press release says without one', () => {
    const found = sections(
      `${prfaq}“A harbour master should sleep until the boat is there, and not before it might be,” said Anne Roux, head of product at Berths.\n\n## |\n`
    )
    assert.ok(!found.includes('The problem') && !found.includes('Leader quote'))
    assert.ok(found.includes('Customer quote') && found.includes('Internal FAQ'))
  })

  it('come not right behind `#`, and not at another rank than the parts have', () => {
    assert.deepEqual(labels(`${prfaq}##|`), [])
    assert.deepEqual(labels(`${prfaq}### |`), [])
    assert.ok(labels('---\nkind: prd\n---\n\n### Problem\n\nGuests wait.\n\n### |').includes('Goals'))
  })

  it('replace what is typed of them, and bring what is to be filled in', () => {
    const [solution] = offered(`${prfaq}## Sol|\n`)
    assert.equal(solution!.filter, 'The solution')
    assert.equal(
      taken(`${prfaq}## Sol|\n`, 'The solution'),
      `${prfaq}## The solution\n\n[What the customer can do now, and the one number by which their day got better]\n`
    )
  })

  it('bring only themselves where their text stands below', () =>
    assert.equal(
      taken(`${prd}## |\n\nGuests wait past midnight.\n`, 'Problem'),
      `${prd}## Problem\n\nGuests wait past midnight.\n`
    ))

  it('are set as the others are: behind `**` where labels are bold, and in the words of the story', () => {
    assert.equal(
      taken(`${story}**|`, 'Task'),
      `${story}**Task:** [What had to change, for which customer, and why it was yours to change]`
    )
    assert.deepEqual(sections(`${story}**Impact:** Leaks fell from 9 a week to 1.\n\n**|`), [
      'Lessons',
      'Problem',
      'Solution'
    ])
    assert.match(taken(`${story}## |`, 'Task'), /\n\n\*\*Task:\*\* \[What had/)
    assert.match(taken(`${story}**Ta|**`, 'Task').slice(story.length), /^\*\*Task:\*\* /)
  })

  it('are those of the story in which the cursor is', () => {
    const two = `---\nkind: story\n---\n\n# First\n\n## Situation\n\nThe pumps leaked.\n\n## Task\n\nStop it.\n\n## Action\n\nI walked the line.\n\n## |\n\n# Second\n\n## Situation\n\nIt rained.\n\n## Task\n\nWait.\n\n## Action\n\nI waited.\n\n## Result\n\nIt stopped.\n`
    assert.deepEqual(sections(two), ['Result', 'What I learned'])
    assert.deepEqual(sections(`${two.replace('## |', '').trimEnd()}\n\n## |\n`), ['What I learned'])
  })

  it('of a shorter form are only its own', () => {
    const short = prfaq.replace('kind: prfaq', 'kind: prfaq\nform: one-page')
    assert.deepEqual(sections(`${short}## |`), ['The solution', 'Customer quote', 'Getting started'])
  })

  it('come to nobody who writes prose, code or a comment, or a document that is none of ours', () => {
    for (const nothing of [
      `${prfaq}Harbour masters |`,
      `${prfaq}Harbour|`,
      `${prfaq}Harbour masters wait.\n**|`,
      `${prfaq}\`\`\`sh\n## |\n\`\`\`\n`,
      `${prfaq}\`\`\`sh\n## |`,
      `${prfaq}    ## |`,
      `${prfaq}<!--\n## |\n-->\n`,
      '# How to bake\n\nTake 500 g of flour.\n\n## |',
      '## |',
      `${prfaq}**|`
    ])
      assert.deepEqual(labels(nothing), [], nothing.slice(-40))
  })

  it('come at the start of a line to whoever asks, with one more row or risk and what measures', () => {
    const risks = `${prd}## Risks\n\n- Boxes break.\n\n|`
    assert.deepEqual(labels(risks), [])
    const found = offered(risks, true)
    assert.equal(found[0]!.label, 'Alternatives considered')
    assert.deepEqual(
      found.filter(({is}) => is === 'entry').map(({label}) => label),
      ['Risk']
    )
    assert.match(taken(risks, 'Risk', true), /\n\n- \[What could make this fail\]\. If /)
    const result = offered(`${story}**Result:** Leaks fell from 9 a week to 1.\n\n|`, true)
    assert.equal(result.filter(({is}) => is === 'metric').length, 4)
    assert.deepEqual(labels(`${prd}Guests wait.\n|`, true), [], 'a line goes on the paragraph above')
  })

  it('lead through an empty document, one after the other, to one that lacks none', () => {
    for (const [kind, mark] of [
      ['prd', '## '],
      ['prfaq', '## '],
      ['story', '## '],
      ['story', '**'],
      ['narrative', '## ']
    ] as const) {
      let text = `---\nkind: ${kind}\n---\n\n# A title of four words\n\n`
      const seen: string[] = []
      for (let next = sections(`${text}${mark}|`)[0]; next; next = sections(`${text}${mark}|`)[0]) {
        assert.ok(!seen.includes(next), `${next} once`)
        seen.push(next)
        text = `${taken(`${text}${mark}|`, next).replace(/\[[^\]]*\]/g, 'Words stand here.')}\n\n`
      }
      const wanted = outlines.find((outline) => outline.kind === kind)!.parts.filter(({required}) => required)
      assert.ok(seen.length >= wanted.length - 2, `${kind}: ${seen.join(', ')}`)
    }
  })
})

describe('A new document', () => {
  it('is offered where nothing is written yet, to whoever asks', () => {
    for (const empty of ['|', 'prd|', '|\n\n']) {
      assert.deepEqual(labels(empty), [])
      assert.deepEqual(
        labels(empty, true),
        outlines.map(({title}) => title)
      )
    }
    assert.deepEqual(labels('# Notes\n\n|', true), [])
    assert.deepEqual(labels('\n|', true), [], 'front matter would not stand at the top')
  })

  it('has its front matter', () => {
    const feature = outlines.find(({id}) => id === 'prd-feature')!
    assert.equal(taken('|', feature.title, true), snippetText(templateSnippet(feature, {title: '', principles: []})))
  })
})

describe('Front matter', () => {
  it('has the keys that are read and not there yet, also before it is closed', () => {
    assert.deepEqual(labels('---\n|\n---\n'), ['kind', 'form', 'title', 'principles', 'competencies', 'audience'])
    assert.deepEqual(labels('---\n|'), ['kind', 'form', 'title', 'principles', 'competencies', 'audience'])
    assert.deepEqual(labels('---\nkind: story\ntitle: T\n|\n---\n'), ['principles', 'competencies'])
    assert.deepEqual(labels('---\nkind: prd\nt|\n---\n'), ['form', 'title'])
    assert.deepEqual(labels('---\nkind: story\nLPs: [Ownership]\n|\n---\n'), ['title', 'competencies'])
  })

  it('asks for the value where there are some', () => {
    assert.equal(taken('---\nki|\n---\n', 'kind'), '---\nkind: \n---\n')
    assert.ok(offered('---\nki|\n---\n')[0]!.again)
    assert.equal(taken('---\nki|: prd\n---\n', 'kind'), '---\nkind: prd\n---\n')
    assert.equal(taken('---\n|\n---\n', 'title'), '---\ntitle: ""\n---\n')
  })

  it('has the values of a key', () => {
    assert.deepEqual(labels('---\nkind: |\n---\n'), ['prfaq', 'prd', 'story', 'essay', 'narrative'])
    assert.equal(taken('---\nkind:|\n---\n', 'prd'), '---\nkind: prd\n---\n')
    assert.equal(taken('---\nkind: pr|faq\n---\n', 'prd'), '---\nkind: prd\n---\n')
    assert.deepEqual(labels('---\nkind: prfaq\nform: |\n---\n'), ['one-page'])
    assert.deepEqual(labels('---\nform: |\n---\n'), ['one-page', 'feature'])
    assert.deepEqual(labels('---\ntitle: |\n---\n'), [])
  })

  it('has no completions behind its end, and prose between two lines has none', () => {
    assert.deepEqual(labels('---\nkind: prd\n---\nki|'), [])
    assert.deepEqual(labels('Text\n---\nki|\n---\n'), [])
    assert.deepEqual(labels('---\nA sentence of prose.\nki|'), [])
    assert.deepEqual(labels('---\n\n# A title\n\nkind:|'), [])
  })

  it('is known by its line ends, whichever they are', () => {
    assert.deepEqual(labels('---\r\nkind: |\r\n---\r\n').length, 5)
    assert.equal(taken('---\r\nkind: |\r\n---\r\n', 'prd'), '---\r\nkind: prd\r\n---\r\n')
  })
})

describe('Names of principles', () => {
  const all = principles.map(({name}) => name).sort()

  it('are all sixteen, in brackets where there are none', () => {
    assert.deepEqual(labels('---\nkind: story\nprinciples: |\n---\n').sort(), all)
    assert.equal(taken('---\nprinciples: |\n---\n', 'Are Right, A Lot'), '---\nprinciples: ["Are Right, A Lot"]\n---\n')
    assert.equal(taken('---\nprinciples:|\n---\n', 'Ownership'), '---\nprinciples: [Ownership]\n---\n')
  })

  it('leave out those that are named before and behind the cursor, and take the place of what is typed', () => {
    const list = '---\nprinciples: [Ownership, Di|, "Are Right, A Lot"]\n---\n'
    assert.equal(labels(list).length, 14)
    assert.equal(taken(list, 'Dive Deep'), '---\nprinciples: [Ownership, Dive Deep, "Are Right, A Lot"]\n---\n')
  })

  it('may hold a comma or a semicolon of their own, and are quoted where YAML would part them', () => {
    assert.equal(
      taken('---\nprinciples: [Ownership, Have Backbone; Dis|]\n---\n', 'Have Backbone; Disagree and Commit'),
      '---\nprinciples: [Ownership, "Have Backbone; Disagree and Commit"]\n---\n'
    )
    assert.equal(
      taken('---\nprinciples: ["Are Right, A|"]\n---\n', 'Are Right, A Lot'),
      '---\nprinciples: ["Are Right, A Lot"]\n---\n'
    )
    assert.equal(taken('---\nprinciples: ["Ow|"]\n---\n', 'Ownership'), '---\nprinciples: ["Ownership"]\n---\n')
  })

  it('stand one an item, too', () => {
    const list = '---\nprinciples:\n  - Ownership\n  - |\n  - Dive Deep\nkind: story\n---\n'
    assert.equal(labels(list).length, 14)
    assert.equal(
      taken(list, 'Are Right, A Lot'),
      '---\nprinciples:\n  - Ownership\n  - Are Right, A Lot\n  - Dive Deep\nkind: story\n---\n'
    )
    assert.deepEqual(labels('---\ntags:\n  - |\n---\n'), [])
  })

  it('are read again as the principle that was taken, wherever they were written', () => {
    for (const {id, name} of principles) {
      for (const list of [
        'principles: |',
        'principles: [Ownership, |]',
        'principles:\n  - |',
        'principles: Ownership, |'
      ]) {
        if (id === 'ownership' && list.includes('Ownership')) continue
        const text = taken(`---\nkind: story\n${list}\n---\n\n**Action:** I asked.\n`, name)
        const {document, units} = readDraft(text)
        assert.deepEqual(document.frontMatter?.errors, [], text)
        assert.equal(units[0]!.principles.at(-1)?.theme?.id, id, text)
      }
    }
  })

  it('come behind the label of a story, and in no other document', () => {
    const line = `${story}**Principles:** Ownership, |`
    assert.equal(labels(line).length, 15)
    assert.equal(taken(line, 'Dive Deep'), `${story}**Principles:** Ownership, Dive Deep`)
    assert.equal(labels(`${story}Leadership principles: |`).length, 16)
    assert.deepEqual(labels('# Colours\n\nThey have rules.\n\n**Principles:** |'), [])
    assert.deepEqual(labels(`${story}\`\`\`\n**Principles:** |\n\`\`\`\n`), [])
  })

  it('begin with those that the story speaks for', () => {
    const told =
      '---\nkind: story\nprinciples: [|]\n---\n\n**Situation:** A driver told me that some of his pallets never turn into an invoice.\n\n**Action:** I pulled 212 missing proofs and read each device log. They shared no driver and no route. Sorted by battery level, 187 had been signed below 10%, where the phone postponed every upload.\n\n**Result:** Unbilled pallets fell from 2.1% to 0.1%.\n'
    const suggested = inspect(readDraft(told.replace('|', ''))).units[0]!.suggested!
    assert.ok(suggested.includes('Dive Deep'))
    assert.deepEqual(labels(told).slice(0, suggested.length).sort(), [...suggested].sort())
    const because = offered(told).map((one) => one.because)
    assert.deepEqual(because.slice(0, suggested.length + 1), [...suggested.map(() => 'evidenced'), undefined])
  })
})
