// Not the whole core, which the editor reads later.
import type {Lens, OutlineName} from './core/index.ts'
import {outlineNames} from './core/kinds/outline-names.ts'

// The ids of everything that the extension contributes. `contributes` and `capabilities` in package.json are generated
// from here.

export const category = 'Workback'

/** The command that makes a new document of an outline: `workback.newPrfaq`, `workback.newPrdFeature`. */
export function newCommand({id}: OutlineName): string {
  return `workback.new${id.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}`
}

export interface Command {
  readonly id: string
  readonly title: string
  readonly icon?: string
  /** Not in the palette: it needs an argument, or a view. */
  readonly hidden?: true
  /** Where the palette shows it, if not everywhere. */
  readonly when?: string
}

export const newDocumentCommands: readonly (Command & {readonly outline: OutlineName})[] = Object.values(
  outlineNames
).map((outline) => ({id: newCommand(outline), title: `New ${outline.title}`, outline}))

export const refreshPrinciples: Command = {
  id: 'workback.refreshPrinciples',
  title: 'Refresh',
  icon: '$(refresh)',
  hidden: true
}

/** How the view of the principles is shown. */
export const viewLookCommands = {
  filter: {id: 'workback.filterPrinciples', title: 'Filter Principles', icon: '$(filter)'},
  sort: {id: 'workback.sortPrinciples', title: 'Sort Principles', icon: '$(list-ordered)'},
  principles: {id: 'workback.showPrinciples', title: 'Group Stories by Leadership Principles', icon: '$(law)'},
  competencies: {id: 'workback.showCompetencies', title: 'Group Stories by Competencies', icon: '$(mortar-board)'}
} as const satisfies Record<string, Command>

/** The context key that says by what the view groups stories: the id of a lens. */
export const lookContext = 'workback.lens'

/** What makes a story for a principle that is lacking one: in SPSIL, whose lessons nobody forgets. */
export const newStoryCommand = newCommand(outlineNames.spsil)

/** What can be done with a principle in the view. */
export const newStoryFor: Command = {
  id: 'workback.newStoryFor',
  title: 'New Story for This Principle',
  icon: '$(add)',
  hidden: true
}

/** What can be done with a story in the view. */
export const claimTheme: Command = {
  id: 'workback.claimTheme',
  title: 'Say in the Story That It Shows This',
  icon: '$(add)',
  hidden: true
}
export const dropTheme: Command = {
  id: 'workback.dropTheme',
  title: 'Say No More That It Shows This',
  hidden: true
}
export const tagStoryCommand: Command = {
  id: 'workback.tagStory',
  title: 'Choose What the Story Shows…',
  icon: '$(tag)',
  hidden: true
}

const inMarkdown = 'editorLangId == markdown'

/** What gives another form to the piece of writing in which the cursor stands; the names are those of the core. */
export const refactoringCommands = {
  toSpsil: {id: 'workback.toSpsil', title: 'Turn Story into SPSIL', when: inMarkdown},
  toStar: {id: 'workback.toStar', title: 'Turn Story into STAR', when: inMarkdown},
  labelsToHeadings: {id: 'workback.labelsToHeadings', title: 'Turn Bold Labels into Headings', when: inMarkdown},
  bulletsToSentence: {
    id: 'workback.bulletsToSentence',
    title: 'Turn Bullets of a Result into a Metric Sentence',
    when: inMarkdown
  },
  insertSections: {id: 'workback.insertSections', title: 'Insert Missing Sections', when: inMarkdown}
} as const satisfies Record<string, Command>

/** What offers to write into a story what its words speak for; the names are those of the lenses. */
export const suggestCommands = {
  principles: {id: 'workback.suggestPrinciples', title: 'Suggest Principles', when: inMarkdown},
  competencies: {id: 'workback.suggestCompetencies', title: 'Suggest Competencies', when: inMarkdown}
} as const satisfies Record<Lens, Command>

export const moveStory: Command = {
  id: 'workback.moveStory',
  title: 'Move Story to Its Own File',
  when: inMarkdown
}

export const toggleQuiet: Command = {id: 'workback.toggleQuiet', title: 'Toggle Quiet Mode'}

/** What the quick fixes of a finding run, with what they are about. */
export const silenceCommands = {
  here: {id: 'workback.ignoreHere', title: 'Ignore Here', hidden: true},
  document: {id: 'workback.ignoreInDocument', title: 'Ignore in This Document', hidden: true},
  workspace: {id: 'workback.ignoreInWorkspace', title: 'Ignore in This Workspace', hidden: true}
} as const satisfies Record<string, Command>

/** What leads through a document that is being written. */
export const writingCommands = {
  nextFinding: {id: 'workback.nextFinding', title: 'Go to Next Finding', when: inMarkdown},
  previousFinding: {id: 'workback.previousFinding', title: 'Go to Previous Finding', when: inMarkdown},
  sayKind: {id: 'workback.sayKind', title: 'Say What This Document Is', when: inMarkdown}
} as const satisfies Record<string, Command>

/** What steers the preparation. */
export const preparationCommands = {
  start: {id: 'workback.startPreparation', title: 'Start Preparation'},
  refresh: {id: 'workback.refreshPlan', title: 'Refresh Plan'},
  exportPlan: {id: 'workback.exportPlanCalendar', title: 'Export Calendar of the Plan (.ics)'},
  startAssessment: {id: 'workback.startAssessment', title: 'Start 48-Hour Assessment'},
  showAssessment: {id: 'workback.showAssessment', title: 'Open Assessment and Milestones'},
  endAssessment: {id: 'workback.endAssessment', title: 'End Countdown of Assessment'},
  exportAssessment: {id: 'workback.exportAssessmentCalendar', title: 'Export Calendar of the Assessment (.ics)'},
  refreshAssessment: {id: 'workback.refreshAssessment', title: 'Refresh Milestones', hidden: true},
  countDown: {id: 'workback.countDown', title: 'Count Down Assessment', hidden: true}
} as const satisfies Record<string, Command>

/** What hovers link to: the editor lets them link to commands, but not to addresses of our scheme. */
export const openRulePage: Command = {id: 'workback.openRulePage', title: 'Open the Page of a Rule', hidden: true}

/** What helps to find and to answer the questions of an interview. */
export const questionCommands = {
  find: {id: 'workback.findQuestion', title: 'Find Question', icon: '$(search)'},
  add: {id: 'workback.addQuestion', title: 'Add Question of My Own', icon: '$(add)'},
  show: {id: 'workback.showQuestions', title: 'Show Its Questions', icon: '$(comment-discussion)', hidden: true},
  byRound: {id: 'workback.questionsByRound', title: 'Group by Round', icon: '$(list-tree)', hidden: true},
  byPrinciple: {id: 'workback.questionsByPrinciple', title: 'Group by Principle', icon: '$(list-flat)', hidden: true},
  open: {id: 'workback.questionsOpen', title: 'Show Only Questions without a Story', icon: '$(filter)', hidden: true},
  all: {id: 'workback.questionsAll', title: 'Show All Questions', icon: '$(filter-filled)', hidden: true},
  best: {id: 'workback.openBestStory', title: 'Open Best Story', icon: '$(go-to-file)', hidden: true},
  newStory: {
    id: 'workback.newStoryForQuestion',
    title: 'New Story for This Question',
    icon: '$(new-file)',
    hidden: true
  },
  copy: {id: 'workback.copyQuestion', title: 'Copy Question', icon: '$(copy)', hidden: true},
  edit: {id: 'workback.editQuestion', title: 'Edit in File', icon: '$(edit)', hidden: true}
} as const satisfies Record<string, Command>

/** The context key that says that somebody practises an answer. */
export const answeringContext = 'workback.answering'

/** What helps to say answers aloud. */
export const practiceCommands = {
  practise: {id: 'workback.practise', title: 'Practise Aloud', icon: '$(play)'},
  stop: {id: 'workback.stopSpeaking', title: 'Stop Speaking', when: answeringContext}
} as const satisfies Record<string, Command>

/** The stories by principles as a heat map. */
export const matrixCommands = {
  show: {id: 'workback.showMatrix', title: 'Show Coverage Matrix', icon: '$(table)'},
  svg: {id: 'workback.exportMatrixSvg', title: 'Export Coverage Matrix as SVG'},
  csv: {id: 'workback.exportMatrixCsv', title: 'Export Coverage Matrix as CSV'}
} as const satisfies Record<string, Command>

export const commands: readonly Command[] = [
  ...newDocumentCommands.map(({id, title}) => ({id, title})),
  refreshPrinciples,
  ...Object.values(viewLookCommands),
  newStoryFor,
  claimTheme,
  dropTheme,
  tagStoryCommand,
  ...Object.values(writingCommands),
  ...Object.values(refactoringCommands),
  ...Object.values(suggestCommands),
  moveStory,
  toggleQuiet,
  ...Object.values(silenceCommands),
  openRulePage,
  ...Object.values(questionCommands),
  ...Object.values(practiceCommands),
  ...Object.values(preparationCommands),
  ...Object.values(matrixCommands)
]

export const viewContainer = {id: 'workback', title: 'Workback', icon: 'media/workback.svg'}
export const principlesView = {id: 'workback.principles', name: 'Leadership Principles', icon: 'media/workback.svg'}
export const questionsView = {id: 'workback.questions', name: 'Questions', icon: 'media/workback.svg'}

/** What the view of questions tells the editor, so that its buttons show what they would do. */
export const questionContexts = {byRound: 'workback.questions.byRound', open: 'workback.questions.open'} as const

/** The panel of the matrix, which the editor opens again when it was left open. */
export const matrixPanel = {id: 'workback.matrix'}

/** In which workspaces the extension works. */
export const capabilities = {
  untrustedWorkspaces: {
    supported: true,
    description: 'Workback reads Markdown and runs nothing that it finds in a workspace.'
  },
  virtualWorkspaces: {
    supported: true,
    description: 'Workback reads files through the editor.'
  }
}

/** Keys below `workback.` in the settings. */
export const settings = {
  lint: {
    key: 'lint.enabled',
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Show findings in PR/FAQs, PRDs, written responses and stories while you write.'
  },
  run: {
    key: 'lint.run',
    type: 'string',
    enum: ['onType', 'onSave'],
    enumDescriptions: [
      'While you write, when you have left a sentence or paused.',
      'When the document is opened and whenever it is saved.'
    ],
    default: 'onType',
    scope: 'resource',
    description: 'When a document is checked.'
  },
  pause: {
    key: 'lint.pause',
    type: 'integer',
    default: 1000,
    minimum: 0,
    maximum: 60_000,
    scope: 'resource',
    description:
      'Milliseconds without a key after which something is said about the sentence in which the cursor stands. It is said at once when the cursor leaves the sentence. With 0 nothing is held back.'
  },
  quiet: {
    key: 'quiet',
    type: 'boolean',
    default: false,
    scope: 'resource',
    description:
      'Quiet mode, for a first draft: only the rules about structure speak, which say what parts are missing or cannot be read. How the text is written is left for later.'
  },
  rules: {
    key: 'rules',
    type: 'object',
    default: {},
    scope: 'resource',
    markdownDescription:
      'What each rule may say, by its name: `"off"`, `"information"`, `"warning"`, or an object with `severity`, `reason` and the options of the rule. The command-line tool reads the same setting in `.vscode/settings.json`.'
  },
  targets: {
    key: 'targets',
    type: 'object',
    default: {},
    scope: 'window',
    description:
      'How many strong stories you want for a Leadership Principle or a competency, by its id, such as {"frugality": 2}. Without it, two for each principle that loops dwell on and one for each other.'
  },
  lengthLens: {
    key: 'codeLens.length',
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Show above a document, and above each story of several, how long it is and how long it may be.'
  },
  sectionsLens: {
    key: 'codeLens.sections',
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Show above each part how many words it has, in stories also how long it takes aloud and its share.'
  },
  findingsLens: {
    key: 'codeLens.findings',
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Show above a document how many findings there are, and jump to the next.'
  }
} as const

/**
 * The scheme under which the editor shows the page of a rule. A finding's code may link to an address, but not to a
 * command: the editor's hover refuses those.
 */
export const ruleScheme = 'workback-rule'
