import {
  documentedRules,
  metricSnippets,
  namedOutlines,
  outlines,
  partSnippets,
  type WritingSnippet
} from '../core/index.ts'
import {category, newCommand} from '../manifest.ts'

/** The generated parts of the README, by the name between its `<!-- name -->` marks. */
export const readmeParts: Record<string, () => string> = {
  commands: () =>
    table(
      ['Command', 'Makes'],
      outlines.map((outline) => [`${category}: New ${outline.title}`, `${outline.about} (\`${newCommand(outline)}\`)`])
    ),
  rules: () =>
    table(
      ['Rule', 'What it asks for', 'In quiet mode'],
      documentedRules.map(({id, summary, structural}) => [
        `[\`${id}\`](docs/rules/${id}.md)`,
        summary,
        structural ? 'speaks' : 'rests'
      ])
    ),
  snippets: () =>
    table(
      ['Type', 'Get'],
      [
        ...namedOutlines.flatMap((outline) => [
          [`\`${outline.id}\``, outline.about],
          [prefixes(partSnippets(outline)), `A part of it: ${outline.title}`]
        ]),
        [prefixes(metricSnippets), 'A sentence that measures a result, or a goal']
      ]
    )
}

function prefixes(snippets: readonly WritingSnippet[]): string {
  return snippets.map(({prefix}) => `\`${prefix}\``).join(' ')
}

/** Puts the generated parts between their marks; everything else stays as it is. */
export function fillReadme(readme: string): string {
  return Object.entries(readmeParts).reduce((text, [name, part]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const from = text.indexOf(open)
    const to = text.indexOf(close)
    if (from === -1 || to < from) throw new Error(`README.md lacks the marks ${open} … ${close}`)
    return `${text.slice(0, from + open.length)}\n\n${part()}\n\n${text.slice(to)}`
  }, readme)
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n')
}
