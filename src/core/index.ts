export {bankInSlices, bankOf, strengthSettings, type Bank, type BankStory} from './bank/bank-story.ts'
export {situationNames} from './bank/situations.ts'
export {lenses, themes, type Lens, type Targets, type Theme} from './bank/lens.ts'
export {suggestionsAt, type Suggestion} from './bank/suggestions.ts'
export {strong, type Reason, type Strength} from './bank/strength.ts'
export {tagStory} from './bank/tag.ts'
export {mostWanted, readTargets, type ReadTargets} from './bank/targets.ts'
export {
  coverage,
  progressOf,
  risksOf,
  states,
  type Carrier,
  type Claim,
  type Coverage,
  type Risks,
  type State
} from './coverage.ts'
export type {Edit} from './document/comment-edit.ts'
export {forgetSentences} from './document/kept.ts'
export {applied, safeFixes} from './fixes.ts'
export {inspect, type Inspection} from './inspect.ts'
export {nthFileName, proposedFileName, refusedFileName, type Refusal} from './kinds/file-name.ts'
export type {Length} from './kinds/budget.ts'
export {isKind, kinds, type Kind, type Outline, type OutlineName, type Part} from './kinds/outline.ts'
export {outlines} from './kinds/outlines.ts'
export {readDraft, type Draft} from './kinds/draft.ts'
export {snippetText, templateSnippet} from './kinds/template.ts'
export {longestText} from './document/limits.ts'
export {lint, type Finding, type LintOptions} from './lint.ts'
export {matrixCsv} from './matrix/csv.ts'
export {readHistory, withSample, type Sample} from './matrix/history.ts'
export {matrixHtml, type MatrixHtml, type MatrixWords} from './matrix/html.ts'
export {matrixOf, type Matrix} from './matrix/matrix.ts'
export {readMatrixMessage, type MatrixMessage} from './matrix/message.ts'
export {matrixPage, type MatrixPage} from './matrix/page.ts'
export {matrixSvg} from './matrix/svg.ts'
export {sortedMatrix, type MatrixView} from './matrix/view.ts'
export {
  milestones,
  newAssessment,
  readAssessment,
  refreshAssessment,
  withEnded,
  type Assessment,
  type Milestone
} from './plan/assessment.ts'
export {assessmentCalendar, planCalendar} from './plan/calendar.ts'
export {readMoment} from './plan/moment.ts'
export {interviewOf, ownFile, planFileName, refreshPlan, type Outcome, type Untouched} from './plan/plan-file.ts'
export {remainingAt} from './plan/remaining.ts'
export {aim as answerSeconds} from './plan/told-stories.ts'
export {principleNamed} from './principles/names.ts'
export {principles, type Principle} from './principles/principles.ts'
export {answersTo, type Answer} from './questions/match.ts'
export {ownQuestions, ownQuestionsFile, ownQuestionsTemplate, type OwnQuestions, type Unread} from './questions/own.ts'
export {
  askedForPrinciple,
  askedLike,
  inTurn,
  practiceNotesFile,
  readLastAsked,
  withAsked,
  withPracticeNote
} from './questions/practice.ts'
export {askedFor, rounds, wantsStory, type Question} from './questions/question.ts'
export {questions} from './questions/questions.ts'
export {ignoringText, isIgnored} from './privacy/ignored.ts'
export {publicHostOf, remotesOf} from './privacy/remotes.ts'
export {documentedRules, rulePage, rules} from './rules/index.ts'
export type {Option} from './rules/options.ts'
export {severities, type DocumentedRule, type Example, type Fix, type Rule, type Severity} from './rules/rule.ts'
export {createSession, type DraftSession, type Session} from './session.ts'
export {quietened, readSettings, settable, type ReadSettings, type RuleSettings} from './settings.ts'
export {ignoreHere, ignoreInDocument} from './silence-edit.ts'
export {addDays, longDay, readDay} from './text/day.ts'
export {markerComment} from './text/marker.ts'
export type {Span} from './text/span.ts'
export type {Completion} from './writing/completion.ts'
export {completionsAt, writingPlace} from './writing/completions.ts'
export {explanationsAt, type Explanation} from './writing/explanations.ts'
export {frontMatterKeys, type Key} from './writing/front-matter.ts'
export {measuresOf, type Measures, type UnitMeasure} from './writing/measures.ts'
export {phraseAt} from './writing/phrase.ts'
export {refactorings} from './writing/refactorings/index.ts'
export type {Refactoring} from './writing/refactorings/refactoring.ts'
export {movableStory, storyToFile} from './writing/refactorings/story-file.ts'
export {reasonOnPage, type RuleReason} from './writing/rule-page.ts'
export {sayKind} from './writing/say-kind.ts'
export {metricSnippets, namedOutlines, partSnippets, wholeSnippet, type WritingSnippet} from './writing/snippets.ts'
export {labelledParts, type LabelledPart} from './writing/symbols.ts'
