import customerFraming from './customer-framing.ts'
import knownPrinciples from './known-principles.ts'
import lessonsLearned from './lessons-learned.ts'
import quantifiedResults from './quantified-results.ts'
import readableFrontMatter from './readable-front-matter.ts'
import requiredSections from './required-sections.ts'
import type {Rule} from './rule.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = [
  customerFraming,
  knownPrinciples,
  lessonsLearned,
  quantifiedResults,
  readableFrontMatter,
  requiredSections
]

/** Address of a rule's page. Its text comes from the rule itself, see docs/rules. */
export function rulePage(id: string): string {
  return `https://github.com/workback/workback/blob/main/docs/rules/${id}.md`
}
