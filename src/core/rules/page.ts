import {kinds} from '../kinds/outline.ts'
import type {Example, Rule} from './rule.ts'

/** A rule's page in Markdown, from the rule itself: in the repository under docs/rules, in the editor behind the code of a finding. */
export function rulePageText(rule: Rule): string {
  const good = rule.examples.filter((example) => !example.findings)
  const poor = rule.examples.filter((example) => example.findings)
  return (
    [
      `# ${rule.id}`,
      rule.summary,
      `Severity: ${rule.severity}. Judges: ${(rule.kinds === 'all' ? kinds : rule.kinds).join(', ')}.`,
      '## Why',
      rule.why,
      '## When to ignore it',
      rule.except,
      '## It says something about',
      ...poor.map(exampleText),
      '## It says nothing about',
      ...good.map(exampleText)
    ].join('\n\n') + '\n'
  )
}

function exampleText({name, text, findings}: Example): string {
  const said = (findings ?? []).map((finding) => `> ${finding.replace(/^(\d+):\S+ (.*)$/, 'Line $1: $2.')}`)
  return [`### ${name[0]!.toUpperCase()}${name.slice(1)}`, '```markdown\n' + text.trimEnd() + '\n```', ...said].join(
    '\n\n'
  )
}
