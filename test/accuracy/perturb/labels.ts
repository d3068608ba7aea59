/** The names of the parts of a story, as the corpus writes them; single letters only behind each other. */
const storyParts = new Set([
  ...['situation', 'task', 'action', 'actions', 'result', 'results', 'problem', 'solution', 'impact', 'outcome'],
  ...['lesson', 'lessons', 'lessons learned', 'learning', 'learnings', 'reflection', 'what i learned'],
  ...['the context', 'the challenge', 'what i did', 'the outcome', "what i'd do differently"],
  ...['how things stood', 'what was wrong', 'what i did about it', 'what came of it', 'what i took from it'],
  ...['s', 't', 'a', 'r', 'l', 'p', 'i']
])

/** What stands for itself is written out. */
const letters: Readonly<Record<string, string>> = {
  s: 'Situation',
  t: 'Task',
  a: 'Action',
  r: 'Result',
  p: 'Problem',
  i: 'Impact',
  l: 'Lessons'
}

/** The ways in which a writer sets a label off from what it heads. */
export const labelForms = ['heading', 'bold', 'plain', 'item', 'row', 'html'] as const
export type LabelForm = (typeof labelForms)[number]

interface Part {
  readonly label: string
  /** Markdown behind or below the label. */
  readonly body: string
}

const starts: readonly RegExp[] = [
  /^#{1,6} ([^:#|]+):?()$/,
  /^\*{1,2}([^*:]+?)[:.]?\*{1,2}:?(?: [–—-])?(?: +(.+))?$/,
  /^[-*] \*{1,2}([^*:]+?):?\*{1,2}:?(?: [–—-])?(?: +(.*))?$/,
  /^[-*] ([^*:]+?):(?: +(.*))?$/,
  /^\| *\*{0,2}([^*|]+?)\*{0,2} *\|(.+)\|$/,
  /^<tr><td><strong>([^<]+)<\/strong><\/td><td>(.+)<\/td><\/tr>$/,
  /^([^:*|#]{1,25})(?::| [–—-])(?: +(.+))?$/
]

function partAt(line: string): Part | undefined {
  for (const start of starts) {
    const [, label, body = ''] = start.exec(line) ?? []
    if (label && storyParts.has(label.trim().toLowerCase()))
      return {label: label.trim(), body: body.trim().replace(/\\\|/g, '|')}
  }
  return undefined
}

/**
 * The text with the labels of its stories in another form: what stood under a heading then stands in a table's row, and
 * so on. Undefined where no story has three labelled parts.
 */
export function relabel(text: string, form: LabelForm): string | undefined {
  const out: string[] = []
  let parts: Part[] = []
  let lines: string[] = []
  let found = false
  let depth = 1
  const flush = (): void => {
    const story = parts.length >= 3
    out.push(...(story ? [render(parts, form, depth + 1), ''] : lines))
    found ||= story
    parts = []
    lines = []
  }
  for (const line of text.split('\n')) {
    const part = partAt(line)
    const heading = part ? undefined : /^(#{1,6}) |^\d+[.)] |^(?:---|\*\*\*)$/.exec(line)
    const again = part && parts.some(({label}) => label.toLowerCase() === part.label.toLowerCase())
    if (heading || again) flush()
    if (heading?.[1]) depth = Math.min(heading[1].length, 5)
    const last = parts.at(-1)
    lines.push(line)
    if (part) parts.push(part)
    else if (!last && !isTableFrame(line)) out.push(lines.pop()!)
    else if (last && !heading && !isTableFrame(line)) parts.splice(-1, 1, {...last, body: `${last.body}\n${line}`})
  }
  flush()
  return found ? out.join('\n') : undefined
}

/** A table's heading row and rules, which stand for nothing once its rows are gone. */
function isTableFrame(line: string): boolean {
  return /^\|[\s|:-]*\|$|^\| *(?:Part|Section) *\||^<\/?table>$/.test(line)
}

function render(parts: readonly Part[], form: LabelForm, depth: number): string {
  const trimmed = parts.map(({label, body}) => ({label, body: body.trim()}))
  const each = (write: (part: Part) => string, between = '\n\n'): string => trimmed.map(write).join(between)
  switch (form) {
    case 'heading':
      return each(
        ({label, body}) => `${'#'.repeat(depth)} ${letters[label.toLowerCase()] ?? label}\n\n${outdented(body).trim()}`
      )
    case 'bold':
      return each(({label, body}) => `**${label}:**${runIn(body)}`)
    case 'plain':
      return each(({label, body}) => `${label}:${runIn(body)}`)
    case 'item':
      return each(({label, body}) => `- **${label}:**${runIn(body).replace(/\n(?=.)/g, '\n  ')}`, '\n')
    case 'row':
      return `| Part | Text |\n| --- | --- |\n${each(({label, body}) => `| **${label}** | ${cellOf(body)} |`, '\n')}`
    case 'html':
      return `<table>\n${each(({label, body}) => `<tr><td><strong>${label}</strong></td><td>${htmlOf(body)}</td></tr>`, '\n')}\n</table>`
  }
}

/** What stands in a list item, as it stands outside of it. */
function outdented(body: string): string {
  return /\n {2}\S/.test(body) ? body.replace(/\n {2}/g, '\n') : body
}

/** A body behind its label; a list begins on a line of its own. */
function runIn(body: string): string {
  const text = outdented(body).trim()
  return (text.startsWith('- ') ? '\n\n' : ' ') + text
}

function onOneLine(body: string): string {
  return body.replace(/^ *- /gm, '').replace(/\s+/g, ' ')
}

function cellOf(body: string): string {
  return onOneLine(body).replace(/\|/g, '\\|')
}

function htmlOf(body: string): string {
  return onOneLine(body).replace(/[*_]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
