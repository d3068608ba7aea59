import type {Block} from '../document/block.ts'
import type {Document} from '../document/document.ts'
import {kept} from '../document/kept.ts'
import {reading} from '../document/readings.ts'
import type {Draft} from '../kinds/draft.ts'
import {evidenceOf} from '../kinds/evidence.ts'
import {tagEdits} from '../kinds/tag-edit.ts'
import {toldWords} from '../kinds/told.ts'
import type {Unit} from '../kinds/unit.ts'
import {isUnmistakable, speaksForOthers} from '../principles/evidence.ts'
import {mentionsPrinciple, principleNamed} from '../principles/names.ts'
import {bearsOut, suggestedBy, type Evidence} from '../themes/evidence.ts'
import {defineRule, type Complaint, type Fix} from './rule.ts'

/** What is shorter may show anything. */
const shortest = 80
/** Questions of an interview that no story answers: "Why did you choose this trade?" */
const asksOpinion = /^\W*(?:why (?:do|did|are|should)|what (?:is|are|do)|where do|how do|who) .*\?[^\w?]*$/i

export default defineRule({
  id: 'named-principles',
  summary: 'Name the principles that a story shows, and only those that it shows.',
  why: 'Loops are planned by principle: a story without a name is in nobody’s plan, and is missing from the side bar. A name that the story does not bear out is tested by the first follow-up.',
  rewrite: {
    before: '# The scanners',
    after: '**Principles:** Frugality'
  },
  except:
    'Stories for another company; and a principle that is shown without its usual words, by which evidence is found.',
  kinds: ['story', 'essay'],
  severity: 'information',
  examples: [
    {
      name: 'a name in the front matter',
      text: '---\nkind: story\nprinciples: [Frugality]\n---\n\n# The scanners\n\n**Action:** We had no budget, so I reused eleven old phones.\n'
    },
    {
      name: 'an essay without a name',
      text: '---\nkind: essay\n---\n\n# The scanners\n\nWe had no budget, so I reused eleven old phones. It cost nothing, and it took four days of my spare time in May to get all of them to read a label in the dark.\n'
    },
    {
      name: 'a principle that can be shown in any words',
      text: `---\nkind: story\nprinciples: [Ownership]\n---\n\n# The scans\n\n**Action:** I pulled the raw logs and went through 400 tickets one by one. ${'I counted each of them again in the evening. '.repeat(8)}\n`
    },
    {
      name: 'a story about what it claims',
      text: `---\nkind: story\nprinciples: [Dive Deep]\n---\n\n# The scans\n\n**Action:** I pulled the raw logs and went through 400 tickets one by one. ${'I counted each of them again in the evening. '.repeat(8)}\n`
    },
    {
      name: 'no name',
      text: `---\nkind: story\n---\n\n# The scanners\n\n**Situation:** ${'The depot packed by hand and nobody counted. '.repeat(5)}\n\n**Action:** We had no budget, so I reused eleven old phones.\n`,
      findings: ['5:3-5:15 This story names no principle']
    },
    {
      name: 'a name that nothing speaks for',
      text: `---\nkind: story\nprinciples: [Frugality]\n---\n\n# The scans\n\n**Action:** I disagreed with the director and pushed back in writing. I was overruled, and defended the decision. ${'It rained on that day as it had on the day before. '.repeat(7)}\n`,
      findings: ['3:14-3:23 Nothing in this story shows Frugality']
    }
  ],
  *check({units, document}) {
    const without = units.filter((unit) => !names(unit, document))
    const judged = without.filter(shouldName)
    // Where most stories name one, each of the others is an oversight; else the writer hears of it once.
    const oversights = without.length * 2 < units.length
    for (const unit of oversights ? judged : judged.slice(0, 1)) {
      yield unnamed(unit, {document, units}, oversights ? 1 : without.length)
    }
    for (const unit of units.filter((one) => !without.includes(one))) {
      const claim = unborne(unit)
      if (claim) yield claim
    }
  }
})

const shouldName = reading(
  (unit: Unit) => unit.kind === 'story' && toldWords([unit]) >= shortest / 2 && !asksOpinion.test(unit.title)
)

const mentions = kept(({label, text}: Block) => mentionsPrinciple(`${label?.text ?? ''} ${text}`))

const namesWithin = reading(
  (unit: Unit) =>
    unit.principles.length > 0 || principleNamed(unit.title.trim()) !== undefined || unit.blocks.some(mentions)
)

const placesOf = reading((blocks: readonly Block[]) => new Map(blocks.map((block, index) => [block, index] as const)))

/** Whether a story says anywhere in or right above it which principle it is for. */
function names(unit: Unit, {blocks}: Document): boolean {
  if (namesWithin(unit)) return true
  const first = unit.blocks[0] ? (placesOf(blocks).get(unit.blocks[0]) ?? 0) : 0
  // "### 1. Ownership" may stand above the title of its story, with a quotation between them.
  const above = blocks.slice(Math.max(0, first - 4), Math.max(0, first)).filter(({type}) => type === 'heading')
  return (
    above.some(mentions) || above.some((block) => principleNamed(block.text.replace(/^[^\p{L}]+/u, '')) !== undefined)
  )
}

const shownBy = reading((unit: Unit) => suggestedBy(evidenceOf(unit)).filter(bearsOut))

function unnamed(unit: Unit, draft: Pick<Draft, 'document' | 'units'>, without: number): Complaint {
  const shown = shownBy(unit)
  return {
    at: unit.titleAt,
    reason:
      without === 1
        ? 'This story names no principle'
        : without === draft.units.length
          ? 'None of these stories names a principle'
          : `This story and ${without - 1} more name no principle`,
    asks:
      shown.length > 0 ? `Which is it for? Its words speak for: ${listed(shown)}.` : 'Which of the sixteen is it for?',
    fixes: shown.flatMap((one) => naming(one, unit, draft) ?? [])
  }
}

function listed(shown: readonly Evidence[]): string {
  return shown.map(({theme}) => theme.name).join('; ')
}

/** Names a principle where the story would say so. */
function naming({theme, words}: Evidence, unit: Unit, draft: Pick<Draft, 'document' | 'units'>): Fix | undefined {
  const [edit] = tagEdits(draft, unit, 'principles', {add: [theme], remove: []})
  const said = words.slice(0, 2).map((one) => `“${one}”`)
  return edit && {title: `Name ${theme.name} (${said.join(', ')})`, at: edit.at, text: edit.text}
}

/** A principle that a story claims and says nothing for, though it says much for another. */
const unborne = reading((unit: Unit): Complaint | undefined => {
  if (toldWords([unit]) < shortest) return undefined
  const claim = unit.principles.find(
    ({theme}) => theme && isUnmistakable(theme) && speaksForOthers(evidenceOf(unit), theme)
  )
  return (
    claim && {
      at: claim.at,
      reason: `Nothing in this ${unit.kind === 'essay' ? 'text' : 'story'} shows ${claim.theme!.name}`,
      asks: 'Which of your actions would I point to?'
    }
  )
})
