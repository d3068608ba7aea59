import {rules} from './rules/index.ts'
import type {Option, OptionValue} from './rules/options.ts'
import {severities, type Rule, type Severity} from './rules/rule.ts'
import {nearest} from './text/nearest.ts'

/** What a person set for a rule. */
export interface RuleSetting {
  /** Instead of the rule's own, for all that it says. */
  readonly severity?: Severity | 'off'
  /** The options that they gave, all of them valid. */
  readonly options: Readonly<Record<string, OptionValue>>
}

/** By the id of the rule. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

export interface ReadSettings {
  readonly rules: RuleSettings
  /** What is wrong and was left out: a sentence each, without a full stop. */
  readonly problems: readonly string[]
}

export const settable = ['off', ...severities] as const

/** Reads the value of the setting `workback.rules`, whatever it is. Never throws. */
export function readSettings(value: unknown): ReadSettings {
  const problems: string[] = []
  const read = new Map<string, RuleSetting>()
  if (value === undefined) return {rules: read, problems}
  if (!isObject(value)) return {rules: read, problems: [`it has to be an object of rules, and is ${shown(value)}`]}
  for (const [id, given] of Object.entries(value)) {
    const rule = rules.find((one) => one.id === id)
    if (!rule)
      problems.push(
        unknown(
          id,
          'is no rule',
          rules.map((one) => one.id)
        )
      )
    else read.set(id, readRule(rule, given, problems))
  }
  return {rules: read, problems}
}

/** The same settings in quiet mode: of the rules that would speak only those about structure do. */
export function quietened(settings: RuleSettings): RuleSettings {
  const silent = rules.filter(({structural}) => !structural)
  return new Map([...settings, ...silent.map(({id}) => [id, {severity: 'off', options: {}}] as const)])
}

function readRule(rule: Rule, given: unknown, problems: string[]): RuleSetting {
  if (!isObject(given)) return {...readSeverity(rule.id, given, problems), options: {}}
  const {severity, reason, ...others} = given
  if (reason !== undefined && typeof reason !== 'string') problems.push(wrong(`${rule.id}.reason`, 'a text', reason))
  const known = rule.options ?? {}
  const options: Record<string, OptionValue> = {}
  for (const [name, value] of Object.entries(others)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    if (!option) {
      problems.push(unknown(name, `is no option of ${rule.id}`, ['severity', 'reason', ...Object.keys(known)]))
    } else if (fits(option, value)) options[name] = value
    else problems.push(wrong(`${rule.id}.${name}`, wanted(option), value))
  }
  return {...(severity !== undefined && readSeverity(`${rule.id}.severity`, severity, problems)), options}
}

function readSeverity(name: string, value: unknown, problems: string[]): Pick<RuleSetting, 'severity'> {
  const severity = settable.find((one) => one === value)
  if (severity) return {severity}
  problems.push(wrong(name, `one of ${settable.join(', ')}`, value))
  return {}
}

function fits(option: Option, value: unknown): value is OptionValue {
  switch (option.type) {
    case 'number':
      return typeof value === 'number' && value >= option.minimum && value <= option.maximum
    case 'boolean':
      return typeof value === 'boolean'
    case 'array':
      return Array.isArray(value) && value.every((one) => typeof one === 'string')
  }
}

function wanted(option: Option): string {
  switch (option.type) {
    case 'number':
      return `a number from ${option.minimum} to ${option.maximum}`
    case 'boolean':
      return 'true or false'
    case 'array':
      return 'a list of texts'
  }
}

function wrong(name: string, expected: string, value: unknown): string {
  return `\`${name}\` has to be ${expected}, and is ${shown(value)}`
}

function unknown(name: string, what: string, names: readonly string[]): string {
  const near = nearest(name, names)
  return `\`${name}\` ${what}${near ? `: do you mean \`${near}\`?` : ''}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
