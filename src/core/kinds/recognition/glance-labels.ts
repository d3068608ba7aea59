import {labelName, readsAsHeading} from '../../document/label.ts'
import {Automaton} from '../../text/automaton.ts'
import {edge, longestWord, wordNeeds} from '../../text/needs.ts'
import {remembered} from '../../text/remembered.ts'
import {vocabulary} from '../index.ts'
import {outlines} from '../outlines.ts'
import {phrases} from '../phrases.ts'
import {unmarked, type Passage} from './passages.ts'

/** The kinds that labels speak for. */
export const labelledKinds = ['story', 'prd', 'prfaq', 'narrative'] as const
export type LabelledKind = (typeof labelledKinds)[number]

const emphasised = /(\*\*\*|\*\*|__|\*|_)(?=\S)(.{1,140}?)\1/g
// A mark behind a space, or behind a sign and before a letter, ends nothing: "**Action:**Result:****" is one label.
const nested =
  /^[^\p{L}\p{N}\n]{0,12}?(\*\*\*|\*\*|__|\*|_)(?=\S)(.{1,140}?)(?<!\s)(?<![\p{P}\p{S}](?=[*_]{1,6}[\p{L}\p{N}]))\1/u
const inElement = />([^<>\n]{1,140})(?=<|$)/g
const plain = /^[^\p{L}\n]{0,12}(\p{Lu}[\p{L}'’&/ -]{0,40}):/u
const dashed = /^[^\p{L}\n]{0,12}(\p{Lu}(?:[&/]\p{Lu})?|\p{Lu}\p{Ll}{3,14})\s+[-–—]/u
const longest = 300

/** All that may be a label in a passage, without markup. */
export function labelsIn({lines, text, heading}: Passage): string[] {
  const found: string[] = heading || (lines.length === 1 && mayHead(text)) ? [text] : []
  for (const line of lines) {
    if (line.includes('*') || line.includes('_')) {
      for (const [, , words] of line.matchAll(emphasised)) found.push(words!)
      const label = nested.exec(line)?.[2]
      if (label !== undefined) found.push(label)
    }
    if (line.includes('<')) for (const [, words] of line.matchAll(inElement)) found.push(words!)
    if (line.includes('|')) found.push(...line.split('|').filter(({length}) => length <= longest))
    const words = (line.includes(':') ? plain.exec(line)?.[1] : undefined) ?? dashed.exec(line)?.[1]
    if (words !== undefined) found.push(words)
    if (lines.length > 1 && line.length <= longest && mayHead(unmarked(line))) found.push(unmarked(line))
  }
  return found.map(unmarked)
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
