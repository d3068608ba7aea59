import acronyms from './acronyms.ts'
import alternatives from './alternatives.ts'
import confidential from './confidential.ts'
import customerFraming from './customer-framing.ts'
import faqAnswers from './faq-answers.ts'
import faqCoverage from './faq-coverage.ts'
import hiddenActor from './hidden-actor.ts'
import hype from './hype.ts'
import knownPrinciples from './known-principles.ts'
import launchedVoice from './launched-voice.ts'
import lessonsLearned from './lessons-learned.ts'
import longSentences from './long-sentences.ts'
import measurableMetrics from './measurable-metrics.ts'
import namedPrinciples from './named-principles.ts'
import nonGoals from './non-goals.ts'
import oneFigure from './one-figure.ts'
import overQuantified from './over-quantified.ts'
import ownPart from './own-part.ts'
import placeholdersLeft from './placeholders-left.ts'
import proseNotBullets from './prose-not-bullets.ts'
import quantifiedResults from './quantified-results.ts'
import readableFrontMatter from './readable-front-matter.ts'
import readableParts from './readable-parts.ts'
import requiredSections from './required-sections.ts'
import setupHeavy from './setup-heavy.ts'
import tellingQuotes from './telling-quotes.ts'
import unusedSilence from './unused-silence.ts'
import weaselWords from './weasel-words.ts'
import withinBudget from './within-budget.ts'
import wordy from './wordy.ts'
import type {DocumentedRule, Rule} from './rule.ts'

/** Every rule there is, for tests and for who writes the pages: what is shipped has only `rules`. */
export const documentedRules: readonly DocumentedRule[] = [
  acronyms,
  alternatives,
  confidential,
  customerFraming,
  faqAnswers,
  faqCoverage,
  hiddenActor,
  hype,
  knownPrinciples,
  launchedVoice,
  lessonsLearned,
  longSentences,
  measurableMetrics,
  namedPrinciples,
  nonGoals,
  oneFigure,
  overQuantified,
  ownPart,
  placeholdersLeft,
  proseNotBullets,
  quantifiedResults,
  readableFrontMatter,
  readableParts,
  requiredSections,
  setupHeavy,
  tellingQuotes,
  unusedSilence,
  weaselWords,
  withinBudget,
  wordy
]

/** Every rule there is. */
export const rules: readonly Rule[] = documentedRules

/** Address of a rule's page. */
export function rulePage(id: string): string {
  return `https://github.com/workback/workback/blob/main/docs/rules/${id}.md`
}
