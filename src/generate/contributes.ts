import {
  category,
  commands,
  matrixCommands,
  newDocumentCommands,
  principlesView,
  refreshPrinciples,
  ruleScheme,
  settings,
  viewContainer
} from '../manifest.ts'
import {writingGrammars} from './grammar.ts'
import {ruleSettingsSchema} from './rule-settings.ts'
import {snippetFiles} from './snippets.ts'
import {walkthroughs} from './walkthroughs.ts'

/** The `contributes` of package.json, from the manifest's data. */
export function contributes(): object {
  return {
    commands: commands.map(({id, title, icon}) => ({command: id, title, category, ...(icon && {icon})})),
    menus: {
      'file/newFile': newDocumentCommands.map(({id}, index) => ({command: id, group: `${category}@${index + 1}`})),
      commandPalette: commands.flatMap(({id, hidden, when}) =>
        hidden || when ? {command: id, when: hidden ? 'false' : when} : []
      ),
      'view/title': [matrixCommands.show, refreshPrinciples].map(({id}, index) => ({
        command: id,
        when: `view == ${principlesView.id}`,
        group: `navigation@${index + 1}`
      }))
    },
    viewsContainers: {activitybar: [viewContainer]},
    views: {[viewContainer.id]: [principlesView]},
    walkthroughs,
    viewsWelcome: [{view: principlesView.id, contents: welcome()}],
    configuration: {
      title: 'Workback',
      properties: Object.fromEntries(
        Object.values(settings).map(({key, ...setting}) => [
          `workback.${key}`,
          {...setting, ...(key === settings.rules.key && ruleSettingsSchema())}
        ])
      )
    },
    configurationDefaults: {
      'workbench.editorAssociations': {[`${ruleScheme}:/**`]: 'vscode.markdown.preview.editor'}
    },
    snippets: Object.keys(snippetFiles).map((path) => ({language: 'markdown', path: `./${path}`})),
    grammars: writingGrammars.map(({scopeName, path}) => ({
      scopeName,
      path: `./${path}`,
      injectTo: ['text.html.markdown']
    }))
  }
}

function welcome(): string {
  const stories = newDocumentCommands.filter(({outline}) => outline.kind === 'story')
  return [
    'There is no story here yet. Write one, or open a folder with stories in Markdown: a line “Principles: Ownership” in a story, or in its front matter, is enough.',
    ...stories.map(({id, title}) => `[${title}](command:${id})`)
  ].join('\n')
}
