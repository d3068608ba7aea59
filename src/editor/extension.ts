import * as vscode from 'vscode'
import {registerAssessment} from './assessment.ts'
import {registerCalendars} from './calendars.ts'
import type {Clock} from './clock.ts'
import {registerCodeLenses} from './code-lenses.ts'
import {registerCompletions} from './completions.ts'
import {Countdown} from './countdown.ts'
import {CoverageHistory} from './coverage-history.ts'
import {registerDiagnostics} from './diagnostics.ts'
import {Findings} from './findings.ts'
import {registerHovers} from './hovers.ts'
import {registerIgnoring} from './ignoring.ts'
import {MatrixPanel, registerMatrix} from './matrix.ts'
import {registerNewDocuments} from './new-documents.ts'
import {registerNextFinding} from './next-finding.ts'
import {registerOutline} from './outline.ts'
import {registerOwnLenses} from './own-lenses.ts'
import {OwnQuestionFiles} from './own-questions.ts'
import {Practice} from './practice.ts'
import {registerPreparation} from './preparation.ts'
import {PrinciplesProvider, registerPrinciplesView} from './principles-view.ts'
import {PrivacyGuard} from './privacy.ts'
import {QuestionBank} from './question-bank.ts'
import {QuestionsProvider, registerQuestions} from './questions-view.ts'
import {registerQuickFixes} from './quick-fixes.ts'
import {registerQuietMode} from './quiet-mode.ts'
import {registerRefactorings} from './refactorings.ts'
import {registerRulePages} from './rule-pages.ts'
import {registerSayKind} from './say-kind.ts'
import {Status} from './status.ts'
import {registerSuggestions} from './suggestions.ts'
import {StoryIndex} from './story-index.ts'
import {StoryTagging} from './story-tagging.ts'

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
  const tagging = new StoryTagging(stories, findings)
  const ownQuestions = new OwnQuestionFiles(log)
  const questionBank = new QuestionBank(stories, ownQuestions)
  const questions = new QuestionsProvider(questionBank, workspaceState)
  const status = new Status(findings)
  const clock: Clock = {now: () => Date.now()}
  const countdown = new Countdown(workspaceState, clock, log)
  const practice = new Practice(questionBank, workspaceState, clock, log)
  const history = new CoverageHistory(stories, workspaceState, log)
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
    registerIgnoring(findings),
    registerMatrix(matrix),
    registerNewDocuments(log),
    registerNextFinding(),
    registerOutline(findings),
    registerOwnLenses(),
    registerPreparation(stories, clock, log),
    registerPrinciplesView(principles, tagging, stories),
    registerQuestions(questions, questionBank, log),
    registerQuickFixes(findings),
    registerQuietMode(),
    registerRefactorings(findings, log),
    registerRulePages(extensionUri),
    registerSayKind(findings),
    registerSuggestions(findings, log)
  )
  // Who runs tests is not to be asked about the repository that they run in.
  if (context.extensionMode !== vscode.ExtensionMode.Test) subscriptions.push(new PrivacyGuard(stories, context, log))
  return {matrix, principles, tagging, questions, practice, status, countdown, clock}
}
