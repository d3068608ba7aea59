import type {Kind} from '../kinds/outline.ts'
import {missingParts} from '../kinds/parts.ts'
import {isWritten} from '../kinds/sections.ts'
import type {Unit} from '../kinds/unit.ts'
import {codeIn, overlapsAny} from '../kinds/voice.ts'
import type {Block} from '../document/block.ts'
import {keptBy} from '../document/kept.ts'
import {isRedaction, placeholders} from '../text/placeholders.ts'
import type {Span} from '../text/span.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'placeholders-left',
  summary: 'Fill in every placeholder, or say in words that you do not know.',
  why: 'A gap in a finished page is the first thing that anybody sees. It says that nobody has read the page to its end, not even its writer.',
  rewrite: {
    before: 'I moved the scales to the door, and the returns of the depot fell from [number] to 6.',
    after: 'I moved the scales to the door, and the returns of the depot fell from 40 a week to 6.'
  },
  except:
    'A draft among friends. “Not applicable” is an answer, and in a story “[Company]” is a name that you keep to yourself.',
  kinds: 'all',
  severity: 'warning',
  yieldsTo: ['lessons-learned'],
  examples: [
    {
      name: 'a finished page',
      text: '---\nkind: story\n---\n\n**Situation:** The depot packed by hand.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'gaps',
      text: '---\nkind: story\n---\n\n**Situation:** In [year] I packed parcels by hand at a depot.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from [number] to [number], TBD by how much in Lund.\n',
      findings: [
        '5:19-5:25 [year] is still to be filled in',
        '9:31-9:39 [number] is still to be filled in, in 2 places, and 1 more beside it'
      ]
    },
    {
      name: 'names that a story keeps to itself',
      text: '---\nkind: story\n---\n\n**Situation:** At [Company] I packed parcels for [Client A] with two others.\n\n**Action:** I moved the scales.\n\n**Result:** Returns fell from 40 a week to 6.\n'
    },
    {
      name: 'answers, citations, boxes and code',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Risks\n\nNot applicable. N/A. See [1] and `[options]`.\n\n- [ ] ask the clerks\n- [x] ask the nurses [P0]\n'
    },
    {
      name: 'a part that holds nothing else, which another rule says',
      text: '---\nkind: story\n---\n\n**Situation:** We packed by hand.\n\n**Task:** TBD\n\n**Action:** I moved the scales to the door.\n\n**Result:** Returns fell from 40 to 6.\n'
    },
    {
      name: 'what stands for something confidential',
      text: '---\nkind: prd\n---\n\n# Evening slots\n\n## Problem\n\nWrite to [e-mail address]; [a colleague] collects what nurses say about the counters.\n'
    }
  ],
  *check({units}) {
    const found = new Map<string, {text: string; at: Span; places: number; others: number}>()
    for (const unit of units) {
      for (const block of judgedBlocks(unit)) {
        let first: string | undefined
        for (const span of gaps(block, unit.kind)) {
          const text = block.text.slice(span.start, span.end)
          const key = text.toLowerCase()
          const seen = found.get(key) ?? found.get(first ?? key)
          // Whoever fills in the first gap of a paragraph sees the others.
          if (!seen) found.set(key, {text, at: block.prose.toSource(span), places: 1, others: 0})
          else if (seen.text.toLowerCase() === key) seen.places++
          else seen.others++
          first ??= key
        }
      }
    }
    for (const {text, at, places, others} of [...found.values()].slice(0, most)) {
      const more = [
        ...(places > 1 ? [`in ${places} places`] : []),
        ...(others > 0 ? [`and ${others} more beside it`] : [])
      ]
      yield {
        at,
        reason: [`${text} is still to be filled in`, ...more].join(', '),
        asks: 'Who knows this, and when will you have asked them?'
      }
    }
  }
})

const most = 5

/** A part that holds nothing but a placeholder lacks as a whole, and that is said once, at the title or at its label. */
function judgedBlocks(unit: Unit): readonly Block[] {
  const lacking = new Set(['lessons', ...missingParts(unit).map(({id}) => id)])
  const left = unit.sections.filter((section) => section.parts.some((part) => lacking.has(part)) && !isWritten(section))
  const skipped = new Set(left.flatMap(({blocks}) => blocks))
  return unit.blocks.filter((block) => !skipped.has(block))
}

const gaps = keptBy((block: Block, kind: Kind): readonly Span[] => {
  const code = codeIn(block)
  const tellsOfWork = kind === 'story' || kind === 'essay'
  return placeholders(block.text).filter(
    (span) => !overlapsAny(span, code) && !(tellsOfWork && isRedaction(block.text, span))
  )
})
