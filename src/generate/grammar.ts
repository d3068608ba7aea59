import {outlines} from '../core/index.ts'

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

/**
 * The injection grammar that marks the labels of stories: `**Situation:**`, `## Result`, `- Task:`.
 *
 * It marks words inside the paragraphs, bold text and headings that Markdown's own grammar has found, and consumes
 * nothing at the start of a line, or there would be none of those. What stands before the words is therefore looked
 * behind at. `\G` holds it to the start of a paragraph and of bold text, so that a long line is not searched at each
 * of its tokens; in headings, which Markdown's grammar reads as captures, there is no `\G`.
 */
export function storyLabelGrammar(): object {
  const titles = outlines.filter(({kind}) => kind === 'story').flatMap(({parts}) => parts.map(({title}) => title))
  // The longest first: "Lessons learned" is not "Lessons" and a word.
  const names = [...new Set([...titles, ...otherNames])]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join('|')
  const words = `((?i:${names}))`
  const number = String.raw`\d{1,2}[.)]\s{1,3}`
  const lineStart = String.raw`^\s{0,8}(?:(?:[-*+]|\d{1,2}[.)])\s{1,3})?`
  const captures = {'1': {name: 'entity.name.section.label.workback'}}
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    scopeName: 'markdown.workback',
    injectionSelector: ['meta.paragraph.markdown', 'markup.heading.markdown']
      .map((scope) => `L:text.html.markdown ${scope} -markup.fenced_code -markup.raw -meta.embedded -comment`)
      .join(', '),
    patterns: [
      {
        match: String.raw`\G(?<=${lineStart}(?:\*\*|__))(?:${number})?${words}(?=[:.](?:\*\*|__)|(?:\*\*|__)\s*+(?::|$))`,
        captures
      },
      {match: String.raw`\G(?<=${lineStart})(?=[A-Z])${words}(?=:(?:\s|$))`, captures},
      {match: String.raw`(?<=^\s{0,3}#{1,6}\s{1,3}(?:${number})?)${words}(?=\s*+:?\s*+$)`, captures}
    ]
  }
}
