import * as vscode from 'vscode'
import type {State} from '../../core/index.ts'

/** How far a theme is covered, in words. */
export function stateName(state: State): string {
  switch (state) {
    case 'nothing':
      return vscode.l10n.t('nothing')
    case 'claimed':
      return vscode.l10n.t('claimed only')
    case 'thin':
      return vscode.l10n.t('shown, thin')
    case 'covered':
      return vscode.l10n.t('covered')
  }
}

/** How strong a story is, in words. */
export function inStrength(points: number): string {
  return vscode.l10n.t('strength {0} of 5', points)
}
