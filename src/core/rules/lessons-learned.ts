import type {Block, Sentence} from '../document/block.ts'
import {kept, keptBy} from '../document/kept.ts'
import {isWritten, type Section} from '../kinds/sections.ts'
import type {Unit} from '../kinds/unit.ts'
import {insertionsOf} from '../kinds/insertion.ts'
import {emptyKind, tellsLesson} from '../kinds/telling.ts'
import {tellsLesson as soundsLikeLesson, type Empty} from '../text/lessons.ts'
import {written} from '../text/placeholders.ts'
import {countWords} from '../text/words.ts'
import {defineRule, eachUnit} from './rule.ts'

const asks = 'What would you do differently, and what do you do differently since?'

export default defineRule({
  id: 'lessons-learned',
  summary: 'Say what you learned: what you would do differently, and what you do differently since.',
  why: 'A story without a lesson tells that something happened to you. The lesson is what an interviewer can hire: it shows how the next situation will go, and that you can look at your own part coldly.',
  rewrite: {
    before: '**Lessons:** Teamwork makes the dream work!',
    after: '**Lessons:** Ask the people who pack before the people who plan.'
  },
  except: 'A prompt that asks for the result alone.',
  kinds: ['story', 'essay'],
  severity: 'warning',
  structural: true,
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
      name: 'a regret without a word for learning',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved. I had assumed that the new scales were right.\n'
    },
    {
      name: 'a habit against a fault',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Result:** Returns halved. I now pack one box myself before I change a rule.\n'
    },
    {
      name: 'pride and a lesson in one section',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Lessons:** I am proud of the crew. Ask the people who pack before the people who plan.\n'
    },
    {
      name: 'a fact that was noticed on the way',
      text: '---\nkind: story\n---\n\n# The scales\n\n**Situation:** I realised that the scales were wrong.\n\n**Action:** I moved them.\n\n**Result:** Returns halved.\n',
      findings: ['5:3-5:13 This story ends without a lesson']
    },
    {
      name: 'what was done next',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Lessons:** I proposed a change procedure to the board.\n',
      findings: ['7:14-7:57 This says what was done next; it does not say what you learned']
    },
    {
      name: 'a motto',
      text: '---\nkind: story\n---\n\n**Action:** I moved the scales.\n\n**Lessons:** Teamwork makes the dream work!\n',
      findings: ['7:14-7:44 This is a motto; it does not say what you learned']
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
  check: eachUnit(function* (unit) {
    const section = unit.sections.find((one) => one.parts.includes('lessons'))
    if (unit.sections.some((one) => (one.parts.includes('lessons') ? teaches(one) : tells(unit, one)))) return
    if (!section) {
      yield {
        at: unit.titleAt,
        reason: `This ${unit.kind === 'essay' ? 'text' : 'story'} ends without a lesson`,
        asks,
        fixes: insertionsOf(unit, ['lessons'])
      }
    } else if (!isWritten(section)) {
      yield {at: section.label?.at ?? unit.titleAt, reason: 'Nothing is written under this label yet', asks}
    } else {
      const first = told(section).flatMap(writtenSentences)[0]
      yield {
        at: first?.at ?? section.label?.at ?? unit.titleAt,
        reason: reasons[(first && emptyKind(first)) ?? 'praise'],
        asks
      }
    }
  })
})

const reasons: Readonly<Record<Empty, string>> = {
  praise: 'This praises you; it does not say what you learned',
  advice: 'This is advice on the story; it does not say what you learned',
  'follow-up': 'This says what was done next; it does not say what you learned',
  motto: 'This is a motto; it does not say what you learned'
}

const told = ({blocks}: Section): readonly Block[] => blocks.filter((block) => !block.quoted)

const writtenSentences = kept(({sentences}: Block) => sentences.filter(isWrittenIn))
const isWrittenIn = kept(({text}: Sentence) => written(text) !== '')
const isWhole = kept(({text}: Sentence) => countWords(text) > 2)

const tellsLessonIn = keptBy((block: Block, late: boolean) =>
  writtenSentences(block).some((sentence) => tellsLesson(sentence, late))
)
const teachesIn = kept((block: Block) =>
  writtenSentences(block).some((sentence) => emptyKind(sentence) === undefined && isWhole(sentence))
)

/** Under a lesson's label everything is a lesson that is not empty. */
function teaches(section: Section): boolean {
  const blocks = told(section)
  return blocks.some((block) => tellsLessonIn(block, true)) || blocks.some(teachesIn)
}

/** Elsewhere a lesson has to be told as one: by its words, or in the part that ends the story. */
function tells(unit: Unit, section: Section): boolean {
  // "What I took from it" is a lesson's label, though it is no part's name.
  if (section.label && section.parts.length === 0 && soundsLikeLesson(section.label.text, false))
    return teaches(section)
  const early = section.parts.length > 0 && section.parts.every((part) => beginning.has(part))
  if (section.parts.length > 0) return told(section).some((block) => tellsLessonIn(block, !early))
  // Most tell none wherever they stand, and where that is need not be looked at.
  return told(section).some(
    (block) =>
      tellsLessonIn(block, true) &&
      (tellsLessonIn(block, false) ||
        writtenSentences(block).some((sentence) => tellsLesson(sentence, true) && isLate(sentence, unit)))
  )
}

function isLate(sentence: Sentence, {at}: Unit): boolean {
  return sentence.at.start >= at.start + (at.end - at.start) * latePart
}

const beginning = new Set(['situation', 'task', 'action', 'principles'])
/** Where the end of a story begins that has no parts. */
const latePart = 0.5
