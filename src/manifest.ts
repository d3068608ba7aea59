// Not the whole core, which the editor reads later.
import type {Lens, Outline} from './core/index.ts'
import {outlines} from './core/kinds/outlines.ts'

// The ids of everything that the extension contributes. `contributes` and `capabilities` in package.json are generated
// from here.

export const category = 'Workback'

/** The command that makes a new document of an outline: `workback.newPrfaq`, `workback.newPrdFeature`. */
export function newCommand({id}: Outline): string {
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

export const newDocumentCommands: readonly (Command & {readonly outline: Outline})[] = outlines.map((outline) => ({
  id: newCommand(outline),
  title: `New ${outline.title}`,
  outline
}))

export const refreshPrinciples: Command = {
  id: 'workback.refreshPrinciples',
  title: 'Refresh',
  icon: '$(refresh)',
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

/** What hovers link to: the editor lets them link to commands, but not to addresses of our scheme. */
export const openRulePage: Command = {id: 'workback.openRulePage', title: 'Open the Page of a Rule', hidden: true}

export const commands: readonly Command[] = [
  ...newDocumentCommands.map(({id, title}) => ({id, title})),
  refreshPrinciples,
  ...Object.values(writingCommands),
  ...Object.values(refactoringCommands),
  ...Object.values(suggestCommands),
  moveStory,
  toggleQuiet,
  ...Object.values(silenceCommands),
  openRulePage
]

export const viewContainer = {id: 'workback', title: 'Workback', icon: 'media/workback.svg'}
export const principlesView = {id: 'workback.principles', name: 'Leadership Principles', icon: 'media/workback.svg'}

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
