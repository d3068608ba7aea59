import {framingOf} from '../kinds/framing.ts'
import {insertionsOf} from '../kinds/insertion.ts'
import {missingParts} from '../kinds/parts.ts'
import type {Unit} from '../kinds/unit.ts'
import {defineRule} from './rule.ts'

const names: Record<Unit['kind'], string> = {
  prfaq: 'PR/FAQ',
  prd: 'PRD',
  story: 'story',
  essay: 'text',
  narrative: 'document'
}

export default defineRule({
  id: 'required-sections',
  summary: 'Write every part that the reader of this kind of document looks for.',
  why: 'Whoever reads forty of these has a place in mind for each answer. A part that is not there reads as a question that you did not ask yourself.',
  rewrite: {
    before: '**Situation:** … **Action:** … **Lessons:** …',
    after: '**Situation:** … **Task:** … **Action:** … **Result:** … **Lessons:** …'
  },
  except:
    'A short form that was agreed with its readers: `form: one-page` in the front matter of a PR/FAQ, or `form: feature` in that of a PRD, says so. Parts are found by what they are called, whatever carries the name; in a press release by what they say.',
  kinds: 'all',
  severity: 'warning',
  structural: true,
  readsTemplates: true,
  examples: [
    {
      name: 'all four parts, labelled',
      text: '---\nkind: story\n---\n\n**Context:** Returns piled up.\n\n**Problem:** Nobody counted them.\n\n**What I did:** I counted them.\n\n**Outcome:** 40 a week became 6.\n'
    },
    {
      name: 'no task, and an empty result',
      text: '---\nkind: story\n---\n\n# Returns\n\n**Situation:** Returns piled up.\n\n**Action:** I counted them.\n\n**Lessons:** I count first.\n\n**Result:** TODO\n',
      findings: ['5:3-5:10 This story lacks: Task, Result']
    },
    {
      name: 'a template in which nothing is written',
      text: '---\nkind: story\n---\n\n# [Title]\n\n## Situation\n\n[Where you were]\n\n## Problem\n\n[What had to change]\n',
      findings: ['5:3-5:10 Nothing is filled in yet']
    }
  ],
  *check({units}) {
    const template = units.every(({unfilled}) => unfilled)
    for (const unit of template ? units.slice(0, 1) : units) {
      const missing = missingParts(unit).filter(({id}) => !isFraming(unit, id))
      if (unit.unfilled) {
        yield {
          at: unit.titleAt,
          reason: 'Nothing is filled in yet',
          asks: 'Which part can you write in ten minutes from memory?',
          severity: 'information'
        }
      } else if (missing.length > 0) {
        yield {
          at: unit.titleAt,
          reason: `This ${names[unit.kind]} lacks: ${missing.map((part) => part.title).join(', ')}`,
          asks: `${missing[0]!.title}: ${missing[0]!.asks}.`,
          fixes: insertionsOf(
            unit,
            missing.map(({id}) => id)
          )
        }
      }
    }
  }
})

/** Who and what a plan does not say at all is a matter of customer framing. */
function isFraming(unit: Unit, id: string): boolean {
  if (unit.kind !== 'prd' && unit.kind !== 'narrative') return false
  const {who, problem} = framingOf(unit)
  return (id === 'customer' && !who) || (id === 'problem' && !problem)
}
