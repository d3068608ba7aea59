import type {Finding} from '../../src/core/index.ts'
import {labelledKind, type LabelledDocument} from './labelled.ts'
import {read} from './reading.ts'

/** Measured against labels already. */
const measured = new Set(['customer-framing', 'quantified-results', 'lessons-learned', 'required-sections'])

/** Findings drawn at random, for a careful reader to say of each whether it is right. The same seed draws the same. */
export function sample(documents: readonly LabelledDocument[], count: number, seed: number, given: boolean): string {
  const all = documents.flatMap((document) => {
    const {draft, findings} = read(document.text, given ? labelledKind(document) : undefined)
    const sentences = draft.document.blocks.flatMap((block) => block.sentences)
    return findings
      .filter(({rule}) => !measured.has(rule))
      .map((finding) => ({
        document,
        finding,
        sentence: sentences.find(
          ({at}) => at.start < Math.max(finding.at.end, finding.at.start + 1) && at.end > finding.at.start
        )
      }))
  })
  const drawn = shuffled(all, seed).slice(0, count)
  const texts = drawn.map(({document, finding, sentence}, index) =>
    describe(index + 1, document, finding, sentence?.text ?? '')
  )
  return [`${drawn.length} of ${all.length} findings, drawn with seed ${seed}`, ...texts].join('\n\n')
}

function describe(number: number, {path, text}: LabelledDocument, finding: Finding, sentence: string): string {
  const {rule, severity, line, at, reason, asks} = finding
  const words = plain(text.slice(at.start, at.end))
  const around = plain(sentence)
  return [
    `${number}. [ ] ${rule} (${severity})  ${path}:${line}`,
    `   words:    ${words}`,
    ...(around && around !== words ? [`   sentence: ${around}`] : []),
    `   says:     ${reason}. ${asks}`
  ].join('\n')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The items in an order that the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomNumbers(seed)
  return items
    .map((item) => ({item, key: random()}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item)
}

/** Numbers from 0 to 1 that look random and depend on the seed alone (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
