import assert from 'node:assert/strict'
import {lint, snippetText} from '../../../src/core/index.ts'

const titles = (text: string): string[] =>
  (lint(text).find(({rule}) => rule === 'required-sections')?.fixes ?? []).map(({title}) => title)

describe('A missing part is inserted', () => {
  it('before the part that comes after it, with a label of the same form', () => {
    const text =
      '---\nkind: story\n---\n\n**Situation:** The pumps leaked at night.\n\n**Action:** I walked the line with the fitter and marked each joint.\n\n**Result:** Leaks fell from 9 a week to 1.\n'
    assert.deepEqual(titles(text), ['Insert “Task”'])
    const [fix] = lint(text).find(({rule}) => rule === 'required-sections')!.fixes
    assert.match(text.slice(0, fix!.at.start), /night\.\n\n$/)
    assert.match(fix!.text, /^\*\*Task:\*\* \$\{1:\[.+\]\}\n\n$/)
  })

  it('in the words that the story uses', () =>
    assert.deepEqual(
      titles(
        '---\nkind: story\n---\n\n## Situation\n\nThe pumps leaked at night.\n\n## Problem\n\nNobody knew which.\n\n## Solution\n\nI walked the line with the fitter.\n'
      ),
      ['Insert “Impact”']
    ))

  it('unless its label is there and only lacks words', () =>
    assert.deepEqual(
      titles(
        '---\nkind: story\n---\n\n**Situation:** The pumps leaked.\n\n**Action:** I walked.\n\n**Result:** TODO\n'
      ),
      ['Insert “Task”']
    ))

  it('at the end, where nothing comes after it', () => {
    const text =
      '---\nkind: prd\n---\n\n# Late check-in\n\n### Problem\n\nHotel owners wait past midnight for one guest in five.\n\n### Requirements\n\nA box that opens with a code.\n'
    const [fix] = lint(text)
      .find(({rule}) => rule === 'required-sections')!
      .fixes.slice(-1)
    assert.equal(fix!.at.start, text.trimEnd().length)
    assert.match(fix!.text, /^\n\n### /)
  })

  it('nowhere in a table, which only its writer can mend', () =>
    assert.deepEqual(
      titles(
        '---\nkind: story\n---\n\n| Part | Text |\n|---|---|\n| Situation | The pumps leaked at night. |\n| Action | I walked the line and marked each joint. |\n| Result | Leaks fell from 9 a week to 1. |\n'
      ),
      []
    ))

  it('with what a template has for it: quotations, and a first question', () => {
    const text =
      '---\nkind: prfaq\n---\n\n# Berths lets small ports see who is coming\n\n**Brest, 4 May 2027.** Berths today opened in nine ports.\n\n## The problem\n\nHarbour masters of small ports wait on the pier for one boat in three.\n'
    const put = new Map(
      lint(text)
        .find(({rule}) => rule === 'required-sections')!
        .fixes.map(({title, text}) => [title, snippetText(text)])
    )
    assert.match(put.get('Insert “Leader quote”') ?? '', /^\n\n“\[.+\],” said \[/)
    assert.match(put.get('Insert “Internal FAQ”') ?? '', /^\n\n## Internal FAQ\n\n\*\*Q: \[/)
  })
})
