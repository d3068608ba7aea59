import type {Rewrite} from '../rules/rule.ts'

/** What a hover tells of a rule. */
export interface RuleReason extends Rewrite {
  readonly why: string
}

const section = /^## Why\n\n([^]*?)\n\n## /m
const pair = /^Before:\n\n```markdown\n(.*)\n```\n\nAfter:\n\n```markdown\n(.*)\n```$/m

/**
 * Reads why a rule matters from its page: the pages are shipped as files, and the bundle holds nothing of them.
 * Undefined where it is no page of a rule.
 */
export function reasonOnPage(page: string): RuleReason | undefined {
  const text = page.replace(/\r\n/g, '\n')
  const [, why] = section.exec(text) ?? []
  const [, before, after] = pair.exec(text) ?? []
  return why !== undefined && before !== undefined && after !== undefined ? {why, before, after} : undefined
}
