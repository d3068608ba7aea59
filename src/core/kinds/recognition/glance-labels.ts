import {labelName, readsAsHeading} from '../../document/label.ts'
import {Automaton} from '../../text/automaton.ts'
import {edge, longestWord, wordNeeds} from '../../text/needs.ts'
import {remembered} from '../../text/remembered.ts'
import {vocabulary} from '../index.ts'
import {outlines} from '../outlines.ts'
import {phrases} from '../phrases.ts'
import {isMarked, unmarked, type Passage} from './passages.ts'

/** The kinds that labels speak for. */
export const labelledKinds = ['story', 'prd', 'prfaq', 'narrative'] as const
export type LabelledKind = (typeof labelledKinds)[number]

const emphasised = /(\*\*\*|\*\*|__|\*|_)(?=\S)(.{1,140}?)\1/g
// An underscore within a word is a letter.
const mark = /\*+|(?<!_)(?:(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_]))/gu
const inElement = />([^<>\n]{1,140})(?=<|$)/g
const plain = /^[^\p{L}\n]{0,12}(\p{Lu}[\p{L}'’&/ -]{0,40}):/u
const dashed = /^[^\p{L}\n]{0,12}(\p{Lu}(?:[&/]\p{Lu})?|\p{Lu}\p{Ll}{3,14})\s+[-–—]/u
const longest = 300
/** Where a label without marks ends, whatever markup stands in it. */
const farthest = 80

/** All that may be a label in a passage, without markup. */
export function labelsIn({lines, text, heading}: Passage): string[] {
  const found: string[] = heading || (lines.length === 1 && mayHead(text)) ? [text] : []
  for (const line of lines) {
    if (line.includes('*') || line.includes('_')) {
      for (const [, , words] of line.matchAll(emphasised)) found.push(words!)
      found.push(...betweenMarks(line))
    }
    if (line.includes('<')) for (const [, words] of line.matchAll(inElement)) found.push(words!)
    if (line.includes('|')) found.push(...line.split('|').filter(({length}) => length <= longest))
    const running = runningIn(line)
    if (running !== undefined) found.push(running)
    if (lines.length > 1 && line.length <= longest && mayHead(unmarked(line))) found.push(unmarked(line))
  }
  return found.map(unmarked)
}

/** What may be the label of a line by its sign. */
function runningIn(line: string): string | undefined {
  const colon = line.indexOf(':')
  if (colon === -1) return dashed.exec(line)?.[1]
  const begins = colon <= farthest && isMarked(line.slice(0, colon)) ? unmarked(line) : line
  return plain.exec(begins)?.[1] ?? dashed.exec(line)?.[1]
}

/** What stands between any two marks of a line in which they do not pair off, as within others or in code. */
function betweenMarks(line: string): string[] {
  const marks = line.match(mark) ?? []
  const isPaired = marks.every((one, index) => one === marks[index ^ 1])
  return isPaired ? [] : line.split(mark).filter(({length}) => length <= longest)
}

// Longer than what reads as a heading.
const mayHead = (words: string): boolean => words.length <= 150 && readsAsHeading(words)

/** The kinds have some of it in common. */
const phrasing = new Set(labelledKinds.flatMap((kind) => phrases[kind].map(([, pattern]) => pattern)))

/** Words of which every label that names a part holds one. */
const naming = new Automaton([
  [
    ...outlines
      .flatMap(({parts}) => parts.flatMap(({id, title, labels}) => [title, id.replace(/-/g, ' '), ...labels]))
      .map((label) => edge + longestWord(label.toLowerCase().replace(/’/g, "'")) + edge),
    ...[...phrasing].flatMap((pattern) => wordNeeds(pattern)!)
  ]
])

/** The parts that a label may name, each with its kind. */
export function partsNamed(label: string): readonly (readonly [LabelledKind, string])[] {
  return naming.finds(label) ? partsOf(label) : none
}

const none: readonly (readonly [LabelledKind, string])[] = []

const partsOf = remembered((label): readonly (readonly [LabelledKind, string])[] => {
  const name = labelName(label)
  return labelledKinds.flatMap((kind) => {
    const parts = (['heading', 'bold'] as const).flatMap((form) => vocabulary(kind)({name, form}))
    return parts.map((part) => [kind, part] as const)
  })
})
