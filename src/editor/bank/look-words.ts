import * as vscode from 'vscode'
import type {Lens} from '../../core/index.ts'
import type {Filter, Order} from './principle-rows.ts'

export function lensName(lens: Lens): string {
  return lens === 'principles' ? vscode.l10n.t('Leadership Principles') : vscode.l10n.t('Competencies')
}

export function filterName(filter: Filter): string {
  switch (filter) {
    case 'all':
      return vscode.l10n.t('All')
    case 'open':
      return vscode.l10n.t('Not covered yet')
    case 'notReady':
      return vscode.l10n.t('Not ticked as ready')
  }
}

export function orderName(order: Order, lens: Lens): string {
  switch (order) {
    case 'asked':
      return lens === 'principles' ? vscode.l10n.t('Asked most first') : vscode.l10n.t('In their groups')
    case 'least':
      return vscode.l10n.t('Least covered first')
    case 'name':
      return vscode.l10n.t('By name')
  }
}
