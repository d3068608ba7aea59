import customerFraming from './customer-framing.ts'
import faqAnswers from './faq-answers.ts'
import faqCoverage from './faq-coverage.ts'
import hiddenActor from './hidden-actor.ts'
import knownPrinciples from './known-principles.ts'
import launchedVoice from './launched-voice.ts'
import lessonsLearned from './lessons-learned.ts'
import namedPrinciples from './named-principles.ts'
import oneFigure from './one-figure.ts'
import overQuantified from './over-quantified.ts'
import ownPart from './own-part.ts'
import quantifiedResults from './quantified-results.ts'
import readableFrontMatter from './readable-front-matter.ts'
import requiredSections from './required-sections.ts'
import setupHeavy from './setup-heavy.ts'
import tellingQuotes from './telling-quotes.ts'
import type {Rule} from './rule.ts'

/** Every rule there is. */
export const rules: readonly Rule[] = [
  customerFraming,
  faqAnswers,
  faqCoverage,
  hiddenActor,
  knownPrinciples,
  launchedVoice,
  lessonsLearned,
  namedPrinciples,
  oneFigure,
  overQuantified,
  ownPart,
  quantifiedResults,
  readableFrontMatter,
  requiredSections,
  setupHeavy,
  tellingQuotes
]

/** Address of a rule's page. Its text comes from the rule itself, see docs/rules. */
export function rulePage(id: string): string {
  return `https://github.com/workback/workback/blob/main/docs/rules/${id}.md`
}
