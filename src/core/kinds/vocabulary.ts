import type {Label} from '../document/label.ts'
import {remembered} from '../text/remembered.ts'
import type {Outline} from './outline.ts'
import type {Phrases} from './phrases.ts'

/** Says which parts of an outline a label names; none for a label that belongs to no part. */
export type Vocabulary = (label: Pick<Label, 'name' | 'form'>) => readonly string[]

// "My actions", "the key results" and "our solution" name what "actions", "results" and "solution" name.
const determiners =
  /^(?:(?:the|my|our|your|their|a|an|key|main|overall|final|what was the|customer's|customers'|amazon) )+/
// "Situation – the outage" and "Problem: …" are named by their first piece.
const remark = /(?:(?<!\s)\s+)?(?::|—|–|\s-\s|\|)\s*/
// "The problem in numbers", "goals for 2026" and "risks we accept" are named by what comes first.
const tail = /\s(?:in|for|of|we|i|that|today|from|this|to)\b.*$/
// "Result & impact" is named by its pieces: by any of them, or in a heading, which may be a story's title, by all.
const connectors = /(?:(?<!\s)\s+)?(?:&|\/|\||\+|,|;|:|—|–|\s-\s|\band\b|→)\s*/

// In a FAQ "Q: Why now?" asks, and opens no part.
const question = /^q ?\d{0,2} ?[:.)]/

// "S/T" and "A & R" are letters of STAR run together.
const letters = /^[staripoclh](?:\s*[/&+,]\s*[staripoclh])+$/

/** Makes the look-up of the labels of some outlines, which share the ids of their parts, and of other ways to put them. */
export function vocabularyOf(outlines: readonly Outline[], phrases: Phrases): Vocabulary {
  const ids = new Map<string, string>()
  for (const {parts} of outlines) {
    for (const part of parts) {
      for (const label of [part.title.toLowerCase(), part.id.replace(/-/g, ' '), ...part.labels]) {
        if (!ids.has(bare(label))) ids.set(bare(label), part.id)
      }
    }
  }
  // In a file of stories, what has more words behind it is a story's title.
  const told = outlines.some(({kind}) => kind === 'story')
  const exact = (name: string): string | undefined => ids.get(bare(name))
  const put = (name: string): string | undefined => {
    const words = bare(name)
    return (
      phrases.find(([, pattern]) => pattern.test(words))?.[0] ??
      (told ? undefined : ids.get(bare(name.replace(tail, ''))))
    )
  }
  const one = (name: string): string | undefined => exact(name) ?? put(name)
  const inHeading = remembered((name) => named(name, true))
  const inLabel = remembered((name) => named(name, false))
  return ({name, form}) => {
    // Only of stories does a table hold one part a column; in a plan "Metric" or "Goal" heads what a row is about.
    if (form === 'title' || (form === 'column' && !told)) return []
    return form === 'heading' ? inHeading(name) : inLabel(name)
  }

  function named(name: string, heading: boolean): readonly string[] {
    if (question.test(name)) return []
    const whole = exact(name)
    // "S." is a label; a heading of one letter, or the "A" of "A/B test", is none.
    if (whole) return heading && bare(name).length === 1 ? [] : [whole]
    const pieces =
      told && !heading && letters.test(name)
        ? name.split(connectors)
        : name.split(connectors).filter((piece) => bare(piece).length > 1)
    const found = pieces.map(one)
    const known = [...new Set(found.filter((id) => id !== undefined))]
    if (pieces.length > 1 && !found.includes(undefined)) return known
    const phrase = put(name)
    if (phrase) return [phrase]
    if (!heading) return known
    const first = one(name.split(remark)[0] ?? '')
    return first && bare(name.split(remark)[0]!).length > 1 ? [first] : []
  }
}

function bare(label: string): string {
  return label
    .replace(determiners, '')
    .replace(/(?<![?.!])[?.!]+$/, '')
    .trim()
}
