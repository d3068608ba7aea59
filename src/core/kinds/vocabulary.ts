import type {Outline} from './outline.ts'

/** Says which parts of an outline a label names; none for a label that belongs to no part. */
export type Vocabulary = (labelName: string) => readonly string[]

// "My actions", "the key results" and "our solution" name what "actions", "results" and "solution" name.
const determiners =
  /^(?:(?:the|my|our|your|their|a|an|key|main|overall|final|what was the|customer's|customers'|amazon) )+/
// "Result & impact", "Situation – the outage", "Problem: …" are named by any of their pieces.
const connectors = /\s*(?:&|\/|\||\+|,|;|:|—|–|\s-\s|\band\b|→)\s*/

/** Makes the look-up of the labels of some outlines, which share the ids of their parts. */
export function vocabularyOf(outlines: readonly Outline[]): Vocabulary {
  const ids = new Map<string, string>()
  for (const {parts} of outlines) {
    for (const part of parts) {
      for (const label of [part.title.toLowerCase(), part.id.replace(/-/g, ' '), ...part.labels]) {
        if (!ids.has(bare(label))) ids.set(bare(label), part.id)
      }
    }
  }
  return (labelName) => {
    const whole = ids.get(bare(labelName))
    if (whole) return [whole]
    const pieces = labelName.split(connectors).map((piece) => ids.get(bare(piece)))
    return [...new Set(pieces.filter((id) => id !== undefined))]
  }
}

function bare(label: string): string {
  return label
    .replace(determiners, '')
    .replace(/[?.!]+$/, '')
    .trim()
}
