// Not the whole core, which the editor reads later.
import type {Outline} from './core/index.ts'
import {outlines} from './core/kinds/outlines.ts'

// The ids of everything that the extension contributes. `contributes` in package.json is generated from here.

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

/** What the quick fixes of a finding run, with what they are about. */
export const silenceCommands = {
  here: {id: 'workback.ignoreHere', title: 'Ignore Here', hidden: true},
  document: {id: 'workback.ignoreInDocument', title: 'Ignore in This Document', hidden: true},
  workspace: {id: 'workback.ignoreInWorkspace', title: 'Ignore in This Workspace', hidden: true}
} as const satisfies Record<string, Command>

export const commands: readonly Command[] = [
  ...newDocumentCommands.map(({id, title}) => ({id, title})),
  refreshPrinciples,
  ...Object.values(silenceCommands)
]

export const viewContainer = {id: 'workback', title: 'Workback', icon: 'media/workback.svg'}
export const principlesView = {id: 'workback.principles', name: 'Leadership Principles', icon: 'media/workback.svg'}

/** Keys below `workback.` in the settings. */
export const settings = {
  lint: {
    key: 'lint.enabled',
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Show findings in PR/FAQs, PRDs, written responses and stories while you write.'
  },
  rules: {
    key: 'rules',
    type: 'object',
    default: {},
    scope: 'resource',
    markdownDescription:
      'What each rule may say, by its name: `"off"`, `"information"`, `"warning"`, or an object with `severity`, `reason` and the options of the rule. The command-line tool reads the same setting in `.vscode/settings.json`.'
  }
} as const

/**
 * The scheme under which the editor shows the page of a rule. A finding's code may link to an address, but not to a
 * command: the editor's hover refuses those.
 */
export const ruleScheme = 'workback-rule'
