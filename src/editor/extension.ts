import * as vscode from 'vscode'
import {registerAssessment} from './plan/assessment.ts'
import {registerCalendars} from './plan/calendars.ts'
import type {Clock} from './clock.ts'
import {registerCodeLenses} from './writing/code-lenses.ts'
import {registerCompletions} from './writing/completions.ts'
import {Countdown} from './plan/countdown.ts'
import {CoverageHistory} from './bank/coverage-history.ts'
import {registerDiagnostics} from './writing/diagnostics.ts'
import {Findings} from './findings.ts'
import {registerHovers} from './writing/hovers.ts'
import {registerIgnoring} from './writing/ignoring.ts'
import {MatrixPanel, registerMatrix} from './bank/matrix.ts'
import {registerNewDocuments} from './new/new-documents.ts'
import {registerNextFinding} from './writing/next-finding.ts'
import {registerOutline} from './writing/outline.ts'
import {registerOwnLenses} from './plan/own-lenses.ts'
import {OwnQuestionFiles} from './questions/own-questions.ts'
import {Practice} from './questions/practice.ts'
import {registerPreparation} from './plan/preparation.ts'
import {PrinciplesProvider, registerPrinciplesView} from './bank/principles-view.ts'
import {PrivacyGuard} from './bank/privacy.ts'
import {QuestionBank} from './questions/question-bank.ts'
import {QuestionsProvider, registerQuestions} from './questions/questions-view.ts'
import {registerQuickFixes} from './writing/quick-fixes.ts'
import {registerQuietMode} from './writing/quiet-mode.ts'
import {registerRefactorings} from './writing/refactorings.ts'
import {registerRulePages} from './writing/rule-pages.ts'
import {registerSayKind} from './writing/say-kind.ts'
import {Status} from './writing/status.ts'
import {registerSuggestions} from './writing/suggestions.ts'
import {StoryIndex} from './bank/story-index.ts'
import {StoryTagging} from './bank/story-tagging.ts'

/** What other extensions, and the tests, can ask of this one. */
export interface Workback {
  /** The panel with stories by principles. */
  readonly matrix: MatrixPanel
  /** The rows of the view *Leadership Principles*. */
  readonly principles: PrinciplesProvider
  /** What is done with stories that are dragged there. */
  readonly tagging: StoryTagging
  /** The rows of the view *Questions*. */
  readonly questions: QuestionsProvider
  /** Questions to be answered aloud. */
  readonly practice: Practice
  /** What is said of the document that is written on. */
  readonly status: Status
  /** What is left of a writing assessment. */
  readonly countdown: Countdown
  /** What time it is. */
  readonly clock: Clock
}

export function activate(context: vscode.ExtensionContext): Workback {
  const {subscriptions, extensionUri, workspaceState} = context
  const log = vscode.window.createOutputChannel('Workback', {log: true})
  const findings = new Findings(log)
  const stories = new StoryIndex(findings, log)
  const principles = new PrinciplesProvider(stories, workspaceState, log)
  const tagging = new StoryTagging(stories, findings, log)
  const ownQuestions = new OwnQuestionFiles(log)
  const questionBank = new QuestionBank(stories, ownQuestions)
  const questions = new QuestionsProvider(questionBank, workspaceState)
  const status = new Status(findings)
  const clock: Clock = {now: () => Date.now()}
  const countdown = new Countdown(workspaceState, clock, log)
  const practice = new Practice(questionBank, workspaceState, clock, log)
  const history = new CoverageHistory(stories, workspaceState, clock, log)
  const matrix = new MatrixPanel(stories, history, log)
  subscriptions.push(
    log,
    findings,
    stories,
    principles,
    ownQuestions,
    questionBank,
    questions,
    practice,
    practice.register(),
    status,
    countdown,
    registerAssessment(countdown, clock, log),
    registerCalendars(countdown, clock, log),
    history,
    matrix,
    registerCodeLenses(findings),
    registerCompletions(findings),
    registerDiagnostics(findings),
    registerHovers(findings, extensionUri),
    registerIgnoring(findings, log),
    registerMatrix(matrix, log),
    registerNewDocuments(log),
    registerNextFinding(),
    registerOutline(findings),
    registerOwnLenses(),
    registerPreparation(stories, clock, log),
    registerPrinciplesView(principles, tagging, stories, log),
    registerQuestions(questions, questionBank, log),
    registerQuickFixes(findings),
    registerQuietMode(log),
    registerRefactorings(findings, log),
    registerRulePages(extensionUri),
    registerSayKind(findings, log),
    registerSuggestions(findings, log)
  )
  // Who runs tests is not to be asked about the repository that they run in.
  if (context.extensionMode !== vscode.ExtensionMode.Test) subscriptions.push(new PrivacyGuard(stories, context, log))
  return {matrix, principles, tagging, questions, practice, status, countdown, clock}
}
