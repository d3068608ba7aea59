import assert from 'node:assert/strict'
import {refactored} from './refactored.ts'

const front = '---\nkind: story\ntitle: "The task of the gate"\n---\n\n'
const lessons = '[What you would do differently, and what you do differently since]'

function both(star: string, spsil: string): void {
  assert.equal(refactored('toSpsil', star), spsil)
  assert.equal(refactored('toStar', spsil), star)
}

describe('A story in STAR and in SPSIL', () => {
  it('differs in its labels, whatever carries them, and in nothing else', () => {
    both(
      `${front}# The task\n\n## Situation\n\nThe action was slow.\n\n## Task\n\nA result.\n\n## Action\n\nTask.\n\n## Result\n\n**Two** of 3.\n\n## Lessons\n\nAsk.\n`,
      `${front}# The task\n\n## Situation\n\nThe action was slow.\n\n## Problem\n\nA result.\n\n## Solution\n\nTask.\n\n## Impact\n\n**Two** of 3.\n\n## Lessons\n\nAsk.\n`
    )
    both(
      `${front}**Situation:** It was shut. **Task:** Open it.\n\n**My action** – I did.\n\n__RESULT:__ Six.\n\n**What I learned:** Ask.\n`,
      `${front}**Situation:** It was shut. **Problem:** Open it.\n\n**My solution** – I did.\n\n__IMPACT:__ Six.\n\n**What I learned:** Ask.\n`
    )
    both(
      `${front}Situation: It was shut.\nTask: Open it.\nAction: I did.\nResults: Six.\nLessons: Ask.\n`,
      `${front}Situation: It was shut.\nProblem: Open it.\nSolution: I did.\nImpacts: Six.\nLessons: Ask.\n`
    )
    both(
      `${front}| Part | Text |\n| --- | --- |\n| Situation | It was shut. |\n| Task | Open it. |\n| Action | I did. |\n| Result | Six. |\n`,
      `${front}| Part | Text |\n| --- | --- |\n| Situation | It was shut. |\n| Problem | Open it. |\n| Solution | I did. |\n| Impact | Six. |\n`
    )
  })

  it('has lessons to fill in, which go again when they are not', () => {
    const star = `${front}### Situation\n\nShut.\n\n### Task\n\nOpen it.\n\n### Action\n\nI did.\n\n### Result\n\nSix.\n`
    const spsil = `${front}### Situation\n\nShut.\n\n### Problem\n\nOpen it.\n\n### Solution\n\nI did.\n\n### Impact\n\nSix.\n\n### Lessons\n\n${lessons}\n`
    both(star, spsil)
    both(star.replaceAll('\n', '\r\n'), spsil.replaceAll('\n', '\r\n'))
    assert.ok(refactored('toStar', spsil.replace(lessons, 'I ask first.'))?.includes('### Lessons\n\nI ask first.'))
  })

  it('leaves the other stories of its file alone', () => {
    const one =
      '## The gate\n\n**Task:** Open it.\n\n**Action:** I did.\n\n**Result:** Six.\n\n**Lessons:** Ask.\n\n---\n\n'
    const other = '## The scales\n\n**Task:** Move them.\n\n**Action:** I did.\n\n**Result:** Two.\n'
    assert.equal(
      refactored('toSpsil', front + one + other, 'The scales'),
      `${front}${one}## The scales\n\n**Problem:** Move them.\n\n**Solution:** I did.\n\n**Impact:** Two.\n\n**Lessons:** ${lessons}\n`
    )
    const [first] = refactored('toSpsil', front + other.replace('\n\n**Result', '\n\n---\n\n**Result') + one)!.split(
      '## The gate'
    )
    assert.match(first!, /\*\*Impact:\*\* Two\./)
  })

  it('puts the lessons above the rule that parts it from the next', () => {
    const story = (title: string): string =>
      `## ${title}\n\n**Task:** Open it.\n\n**Action:** I did.\n\n**Result:** Six.\n`
    const text = `${front}${story('One')}\n---\n\n${story('Two')}`
    assert.ok(refactored('toSpsil', text)?.includes(`Six.\n\n**Lessons:** ${lessons}\n\n---\n\n## Two`))
  })

  it('writes letters out, of which SPSIL has one twice', () => {
    assert.equal(
      refactored('toSpsil', `${front}**S:** Shut.\n\n**T:** Open it.\n\n**A:** I did.\n\n**R:** Six.\n\n**L:** Ask.\n`),
      `${front}**Situation:** Shut.\n\n**Problem:** Open it.\n\n**Solution:** I did.\n\n**Impact:** Six.\n\n**Lessons:** Ask.\n`
    )
  })

  it('is nothing to a story that has other labels or none, and to other documents', () => {
    const told = `${front}**Where we stood:** Shut.\n\n**What I did:** I opened it.\n\n**What came of it:** Six.\n`
    for (const name of ['toSpsil', 'toStar'] as const) {
      assert.equal(refactored(name, told), undefined)
      assert.equal(refactored(name, '---\nkind: prd\n---\n\n## Problem\n\nA.\n\n## Solution\n\nB.\n'), undefined)
      assert.equal(refactored(name, ''), undefined)
    }
  })

  it('keeps a label that would name the same twice', () => {
    const text = `${front}**Task:** Open.\n\n**Action:** I did.\n\n**Result and impact:** Six.\n\n**Lessons:** Ask.\n`
    assert.ok(refactored('toSpsil', text)?.includes('**Result and impact:** Six.'))
  })
})
