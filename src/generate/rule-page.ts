import {
  applied,
  kinds,
  lint,
  markerComment,
  snippetText,
  type DocumentedRule,
  type Example,
  type Fix,
  type Option,
  type Rule
} from '../core/index.ts'

/** A rule's page in Markdown, as it stands in docs/rules. */
export function rulePageText(rule: DocumentedRule): string {
  const good = rule.examples.filter((example) => !example.findings)
  const poor = rule.examples.filter((example) => example.findings)
  return (
    [
      `# ${rule.id}`,
      rule.summary,
      `Severity: ${rule.severity}. Judges: ${(rule.kinds === 'all' ? kinds : rule.kinds).join(', ')}. ${inQuietMode(rule)}`,
      '## Why',
      rule.why,
      '## Before and after',
      'Before:',
      markdown(rule.rewrite.before),
      'After:',
      markdown(rule.rewrite.after),
      '## When to ignore it',
      rule.except,
      ...silencing(rule),
      ...options(rule),
      '## It says something about',
      ...poor.map(exampleText),
      ...firstFix(rule),
      '## It says nothing about',
      ...good.map(exampleText)
    ].join('\n\n') + '\n'
  )
}

function inQuietMode({structural}: Rule): string {
  return structural ? 'It is about structure, and speaks in quiet mode too.' : 'In quiet mode it says nothing.'
}

function exampleText({name, text, findings}: Example): string {
  const said = (findings ?? []).map((finding) => `> ${finding.replace(/^(\d+):\S+ (.*)$/, 'Line $1: $2.')}`)
  return [`### ${name[0]!.toUpperCase()}${name.slice(1)}`, markdown(text), ...said].join('\n\n')
}

function silencing({id, judgesSilences}: Rule): string[] {
  const off = `In the settings, for all documents: \`"workback.rules": {"${id}": "off"}\`.`
  if (judgesSilences) return [off]
  return [
    'Above the paragraph, heading or list that it is about, or inside a table cell; with `disable` instead of `ignore` for all that follows, until `enable`:',
    markdown(markerComment('ignore', id, 'the reason, which may be left out')),
    off
  ]
}

function options({id, options: all = {}}: Rule): string[] {
  const names = Object.entries(all)
  if (names.length === 0) return []
  const defaults = Object.fromEntries(names.map(([name, option]) => [name, option.default]))
  return [
    '## Options',
    names.map(([name, option]) => `- \`${name}\` (${form(option)}): ${option.description}`).join('\n'),
    'In `settings.json`, with the defaults:',
    '```json\n' + JSON.stringify({'workback.rules': {[id]: defaults}}, undefined, 2) + '\n```'
  ]
}

function form(option: Option): string {
  const value = `\`${JSON.stringify(option.default)}\``
  return option.type === 'number' ? `${value}, from ${option.minimum} to ${option.maximum}` : value
}

/** What the first fix that the examples offer makes of its text: the lines that change. */
function firstFix(rule: DocumentedRule): string[] {
  for (const {text} of rule.examples) {
    const fix = lint(text).find(({rule: id, fixes}) => id === rule.id && fixes.length > 0)?.fixes[0]
    if (fix) return [`### What “${fix.title}” makes of it`, markdown(changedLines(text, fix))]
  }
  return []
}

/** From the line in which a fix begins to the one in which it ends, as they are after it. */
function changedLines(text: string, fix: Fix): string {
  const put = fix.snippet ? snippetText(fix.text) : fix.text
  const after = applied(text, [{at: fix.at, text: put}])
  const start = after.lastIndexOf('\n', fix.at.start - 1) + 1
  const end = after.indexOf('\n', fix.at.start + put.length)
  return after.slice(start, end === -1 ? after.length : end)
}

function markdown(text: string): string {
  return '```markdown\n' + text.trim() + '\n```'
}
