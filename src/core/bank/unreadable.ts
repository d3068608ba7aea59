import type {Draft} from '../kinds/draft.ts'
import {judge} from '../lint.ts'
import readableFrontMatter from '../rules/readable-front-matter.ts'
import readableParts from '../rules/readable-parts.ts'
import type {RuleSettings} from '../settings.ts'

/** The rules that say why a file may hold stories and nobody can tell. */
export const readingRules: ReadonlySet<string> = new Set([readableFrontMatter.id, readableParts.id])

/** Why a file that may hold stories cannot be read, or not whole; undefined where it can. */
export function whyUnreadable(draft: Draft, settings: RuleSettings): string | undefined {
  if (draft.kind !== undefined && draft.kind !== 'story') return undefined
  return judge(draft, settings).find(({rule}) => readingRules.has(rule))?.reason
}
