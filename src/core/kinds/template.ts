import type {Principle} from '../principles/principles.ts'
import type {Theme} from '../themes/theme.ts'
import type {Entry, Outline, Part} from './outline.ts'

/** What is known of a new document before its first word. */
export interface NewDocument {
  /** As the person typed it; may be empty. */
  readonly title: string
  /** The principles that a story shows. */
  readonly principles: readonly Principle[]
}

/**
 * The text of a new document as a snippet, in the syntax that VS Code shares with TextMate: each thing to fill in is a
 * tab stop that holds a `[bracketed prompt]`, which the linter knows for a placeholder if it is left.
 */
export function templateSnippet(outline: Outline, {title, principles}: NewDocument): string {
  const shown = title.replace(/\s+/g, ' ').trim()
  const frontMatter = [
    '---',
    `kind: ${outline.kind}`,
    ...(outline.form ? [`form: ${outline.form}`] : []),
    ...(shown ? [`title: ${escaped(yamlString(shown))}`] : []),
    ...(outline.kind === 'story' ? [`principles: [${escaped(principles.map(yamlName).join(', '))}]`] : []),
    '---'
  ]
  const parts = outline.parts.map(partTemplate)
  // A press release has its headline for a title, and what the person typed is the product's name in it.
  const body =
    outline.kind === 'prfaq'
      ? parts.map((part) => (shown ? part.replace(/\{\{product\}\}/gi, () => escaped(shown)) : part))
      : [`# ${shown ? escaped(shown) : '{{Title}}'}`, ...parts]
  return numbered([frontMatter.join('\n'), ...body].join('\n\n') + '\n')
}

/** What a snippet reads like before anything is filled in. */
export function snippetText(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^}\\])*)\}|\$(?:\d+|\{\d+\})/g,
    (_, plain?: string, prompt = '') => plain ?? prompt.replace(/\\(.)/g, '$1')
  )
}

/** A snippet whose tab stops come after so many others, and how many it has. */
export function withStopsFrom(snippet: string, before: number): {readonly text: string; readonly stops: number} {
  const numbers = new Set<string>()
  const text = snippet.replace(/\\[^]|\$(\{?)(\d+)/g, (all, brace?: string, number?: string) => {
    if (number === undefined) return all
    numbers.add(number)
    return `$${brace}${Number(number) + before}`
  })
  return {text, stops: numbers.size}
}

/** All parts of an outline as a snippet, without front matter and title. */
export function outlineSnippet(outline: Outline): string {
  return numbered(outline.parts.map(partTemplate).join('\n\n') + '\n')
}

/** One part of an outline as a snippet: its label and what is to be filled in. */
export function partSnippet(part: Part): string {
  return numbered(partTemplate(part))
}

/** One thing of several that a part holds, as a snippet. */
export function entrySnippet({body}: Entry): string {
  return numbered(body)
}

function partTemplate(part: Part): string {
  return part.body ?? `## ${part.title}\n\n{{${part.asks}}}`
}

/** Turns each `{{prompt}}` into the next tab stop; the last place of the cursor is behind the text. */
function numbered(template: string): string {
  let stop = 0
  return template.replace(/\{\{([^{}]+)\}\}/g, (_, prompt: string) => `\${${++stop}:[${escaped(prompt)}]}`)
}

/** Text as it stands in a snippet that inserts just it. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** Always in quotation marks: a title may hold a colon, a number sign or a quotation mark of its own. */
export function yamlString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}

/** The name of a principle, or of a competency, as an item of a YAML list in brackets. */
export function yamlName({name}: Pick<Theme, 'name'>): string {
  return /[,;:#[\]{}&]/.test(name) ? yamlString(name) : name
}
