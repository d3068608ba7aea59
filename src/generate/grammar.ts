import {outlines, principles} from '../core/index.ts'

const otherNames = [
  'Lesson',
  'Lessons learned',
  'Lessons learnt',
  'What I learnt',
  'Results',
  'Actions',
  'Principle',
  'Principles',
  'Leadership Principle',
  'Leadership Principles'
]

const labelLine = String.raw`^\s{0,8}(?:(?:[-*+]|\d{1,2}[.)])\s{1,3})?`
const numbering = String.raw`\d{1,2}[.)]\s{1,3}`

const units =
  'percent(?:age points?)?|points?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|thousand|million|billion|euros?|dollars?|pounds?|customers?|users?|people|members?|visitors?|orders?|calls?|tickets?|claims?|complaints?|errors?|defects?|sites?|shops?|stores?|households?|pages?|words?'

/** What the injections leave alone. */
const outside = '-markup.fenced_code -markup.raw -meta.embedded -comment'

/**
 * The injection grammars that mark what a writer of stories and PR/FAQs looks for: labels, questions, principles,
 * placeholders, and numbers that measure.
 *
 * They mark words inside the paragraphs, bold text, headings and tables that Markdown's own grammar has found, and
 * consume nothing at the start of a line, or there would be none of those. The scopes are those that the themes of
 * VS Code colour, each with a name of ours behind it. Tables have a grammar of their own, with the patterns that need
 * no look at the start of the line: Markdown's grammar reads each cell as a text by itself, which is as long as the line.
 */
export const writingGrammars: readonly {readonly scopeName: string; readonly path: string; readonly text: object}[] = [
  grammar('markdown.workback', 'syntaxes/workback.tmLanguage.json', {
    inside: ['meta.paragraph.markdown', 'markup.heading.markdown'],
    patterns: [...labels(), ...questions(), ...placeholders(), ...principleNames(), ...quantities()]
  }),
  grammar('markdown.workback.table', 'syntaxes/workback-table.tmLanguage.json', {
    inside: ['markup.table.markdown'],
    patterns: [...placeholders(), ...quantities()]
  })
]

function grammar(
  scopeName: string,
  path: string,
  {inside, patterns}: {inside: readonly string[]; patterns: readonly Pattern[]}
): (typeof writingGrammars)[number] {
  return {
    scopeName,
    path,
    text: {
      $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
      scopeName,
      injectionSelector: inside.map((scope) => `L:text.html.markdown ${scope} ${outside}`).join(', '),
      patterns
    }
  }
}

interface Pattern {
  readonly match: string
  readonly name?: string
  readonly captures?: Readonly<Record<string, {readonly name: string}>>
}

/**
 * The labels of stories: `**Situation:**`, `## Result`, `- Task:`. What stands before the words is looked behind at.
 * `\G` holds a pattern to the start of a paragraph and of bold text, so that a long line is not searched at each of its
 * tokens; in headings, which Markdown's grammar reads as captures, there is no `\G`.
 */
function labels(): Pattern[] {
  const titles = outlines.filter(({kind}) => kind === 'story').flatMap(({parts}) => parts.map(({title}) => title))
  const words = `((?i:${alternatives([...titles, ...otherNames])}))`
  const captures = {'1': {name: 'entity.name.section.label.workback entity.name.tag.label.workback'}}
  return [
    {
      match: String.raw`\G(?<=${labelLine}(?:\*\*|__))(?:${numbering})?${words}(?=[:.](?:\*\*|__)|(?:\*\*|__)\s*+(?::|$))`,
      captures
    },
    {match: String.raw`\G(?<=${labelLine})(?=[A-Z])${words}(?=:(?:\s|$))`, captures},
    {match: String.raw`(?<=^\s{0,3}#{1,6}\s{1,3}(?:${numbering})?)${words}(?=\s*+:?\s*+$)`, captures}
  ]
}

/** `**Q: What does it cost?**`, `Q: …?`, and headings that ask. */
function questions(): Pattern[] {
  const name = 'entity.name.function.question.workback'
  const asked = String.raw`(?>[^?*#|]{3,300})\?`
  return [
    {match: String.raw`\G(?<=${labelLine}(?:\*\*|__))${asked}(?=(?:\*\*|__)\s*+$)`, name},
    {match: String.raw`\G(?<=${labelLine})Q\d{0,2}[:.)]\s${asked}`, name},
    {match: String.raw`(?<=^\s{0,3}#{1,6}\s{1,3}(?:${numbering})?)${asked}(?=\s*+(?:#{1,6}\s*+)?$)`, name}
  ]
}

/** What a template leaves to fill in. Links, footnotes and boxes are none. */
function placeholders(): Pattern[] {
  return [
    String.raw`(?<![\w\]!\\])\[(?=\p{L})(?>[^\[\]]{2,160})\](?![\[(:])`,
    String.raw`\{\{(?>[^{}]{1,160})\}\}`,
    String.raw`\b(?:TODO|TBD|TBC|FIXME)\b`,
    String.raw`\b[Xx]{2,3}\s?%`
  ].map((match) => ({match, name: 'variable.other.placeholder.workback'}))
}

/** Names of several words anywhere; a single word, such as Ownership, only in a list of principles or as a heading. */
function principleNames(): Pattern[] {
  const name = 'support.type.principle.workback'
  const names = principles.flatMap((principle) => [principle.name, ...(principle.aliases ?? [])])
  // The apostrophe has two forms.
  const put = (wanted: readonly string[]): string => alternatives(wanted).replaceAll('’', "['’]")
  const several = put(
    names.filter(
      (one) => one.split(' ').length > 2 || principles.some((known) => known.name === one && one.includes(' '))
    )
  )
  const single = put(principles.map((principle) => principle.name).filter((one) => !one.includes(' ')))
  const behind = String.raw`(?<=\b(?i:principles?|lps?):(?:\*\*|__)?\s.{0,120})`
  return [
    {match: String.raw`\b(?:${several})\b`, name},
    {match: String.raw`\b(?=${single})${behind}(?:${single})\b`, name},
    {match: String.raw`(?<=^\s{0,3}#{1,6}\s{1,3}(?:${numbering})?)(?:${single})(?=\s*+(?:[:—–|-]|$))`, name}
  ]
}

/** Numbers that measure something: with a unit, a currency or a rate, or from one to another. */
function quantities(): Pattern[] {
  const scope = 'constant.numeric.quantity.workback'
  const number = String.raw`\d(?:[\d.,]{0,18}\d)?`
  const money = String.raw`[$€£]\s?${number}(?:\s?(?:[KkMmBb]|million|billion|thousand)\b)?`
  const measured = String.raw`${number}(?:\s?%|\s?[x×](?!\w)|[\s-](?:${units})\b|(?=\sof\s(?:the\s|our\s)?\d)|(?=\s(?:a|an|per)\s(?:second|minute|hour|day|week|month|quarter|year)\b))`
  const any = String.raw`(?:${money}|${number}(?:\s?%)?)`
  const start = String.raw`(?<![\p{L}\d_.,/#-])`
  return [
    {
      match: String.raw`\b[Ff]rom\s(${any})(?:\s\p{L}{1,12}){0,4}\sto\s(${any})(?![\p{L}\d])`,
      captures: {'1': {name: scope}, '2': {name: scope}}
    },
    {match: `${start}(?:${money}|${measured})`, name: scope}
  ]
}

/** As one pattern, the longest first: "Lessons learned" is not "Lessons" and a word. */
function alternatives(names: readonly string[]): string {
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')
}
