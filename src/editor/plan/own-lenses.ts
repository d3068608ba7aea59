import * as vscode from 'vscode'
import {preparationCommands} from '../../manifest.ts'
import {core} from '../core.ts'

/** Shows above a plan and an assessment what can be done with them. */
export function registerOwnLenses(): vscode.Disposable {
  return vscode.languages.registerCodeLensProvider(
    {language: 'markdown'},
    {
      async provideCodeLenses(document) {
        // Most Markdown is not ours: one look at its first line settles that.
        if (!document.lineAt(0).text.startsWith('---')) return []
        const {ownFile, readAssessment} = await core()
        const text = document.getText()
        const sort = ownFile(text)
        if (!sort) return []
        const {refresh, exportPlan, refreshAssessment, exportAssessment, endAssessment, countDown} = preparationCommands
        const calendar = vscode.l10n.t('Export Calendar')
        if (sort === 'plan')
          return lenses(document.uri, [
            [vscode.l10n.t('Refresh Plan'), refresh.id],
            [calendar, exportPlan.id]
          ])
        const assessment = readAssessment(text)
        if (!assessment) return []
        return lenses(document.uri, [
          assessment.ended
            ? [vscode.l10n.t('Count Down'), countDown.id]
            : [vscode.l10n.t('End Countdown'), endAssessment.id],
          [vscode.l10n.t('Refresh Milestones'), refreshAssessment.id],
          [calendar, exportAssessment.id]
        ])
      }
    }
  )
}

function lenses(uri: vscode.Uri, all: readonly (readonly [title: string, command: string])[]): vscode.CodeLens[] {
  const top = new vscode.Range(0, 0, 0, 0)
  return all.map(([title, command]) => new vscode.CodeLens(top, {title, command, arguments: [uri]}))
}
