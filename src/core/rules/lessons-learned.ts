import type {Section} from '../kinds/sections.ts'
import {isWritten} from '../kinds/sections.ts'
import type {Unit} from '../kinds/unit.ts'
import {isPitch, tellsLesson} from '../text/lessons.ts'
import {written} from '../text/placeholders.ts'
import {defineRule} from './rule.ts'

const asks = 'What would you do differently, and what do you do differently since?'

export default defineRule({
  id: 'lessons-learned',
  summary: 'Say what you learned: what you would do differently, and what you do differently since.',
  why: 'A story without a lesson tells that something happened to you. The lesson is what an interviewer can hire: it shows how the next situation will go, and that you can look at your own part coldly.',
  except: 'A prompt that asks for the result alone.',
  kinds: ['story', 'essay'],
  severity: 'warning',
  examples: [
    {
      name: 'a lesson under its label',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n\n**Lessons:** Ask the people who pack before the people who plan.\n'
    },
    {
      name: 'a lesson without a label',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved. I should have asked the packers a month earlier.\n'
    },
    {
      name: 'none at all',
      text: '---\nkind: story\n---\n\n# The scales\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n',
      findings: ['5:3-5:13 This story ends without a lesson']
    },
    {
      name: 'a label and nothing under it',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n\n**Lessons:** TODO\n',
      findings: ['9:3-9:11 Nothing is written under this label yet']
    },
    {
      name: 'praise of oneself',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved.\n\n**Lessons:** This shows that I take ownership.\n',
      findings: ['9:14-9:47 This praises you; it does not say what you learned']
    }
  ],
  *check({units}) {
    for (const unit of units) {
      const section = unit.sections.find((one) => one.parts.includes('lessons'))
      if (section ? teaches(section) : false) continue
      if (teachesElsewhere(unit, section)) continue
      if (!section) {
        yield {at: unit.titleAt, reason: `This ${unit.kind === 'essay' ? 'text' : 'story'} ends without a lesson`, asks}
      } else if (!isWritten(section)) {
        yield {at: section.label?.at ?? unit.titleAt, reason: 'Nothing is written under this label yet', asks}
      } else {
        const praise = section.blocks.flatMap((block) => block.sentences).find((sentence) => isPitch(sentence.text))
        yield {
          at: praise?.at ?? section.label?.at ?? unit.titleAt,
          reason: 'This praises you; it does not say what you learned',
          asks
        }
      }
    }
  }
})

/** Under a lesson's label everything is a lesson that is not empty and not a pitch. */
function teaches(section: Section): boolean {
  const sentences = section.blocks
    .flatMap((block) => block.sentences)
    .filter((sentence) => written(sentence.text) !== '')
  return (
    sentences.some((sentence) => tellsLesson(sentence.text)) ||
    (sentences.length > 0 && !sentences.some((sentence) => isPitch(sentence.text)))
  )
}

function teachesElsewhere(unit: Unit, own: Section | undefined): boolean {
  return unit.sections.some(
    (section) =>
      section !== own && section.blocks.some((block) => block.sentences.some((sentence) => tellsLesson(sentence.text)))
  )
}
