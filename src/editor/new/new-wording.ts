import * as vscode from 'vscode'
import type {Outline, Refusal} from '../../core/index.ts'

/** What the making of a document is called: as the palette names its command. */
export function newTitle({id, title}: Outline): string {
  const titles: Readonly<Record<string, string>> = {
    prfaq: vscode.l10n.t('New PRFAQ'),
    'prfaq-short': vscode.l10n.t('New PRFAQ (One Page)'),
    prd: vscode.l10n.t('New PRD'),
    'prd-feature': vscode.l10n.t('New PRD (Feature)'),
    spsil: vscode.l10n.t('New Story (SPSIL)'),
    star: vscode.l10n.t('New Story (STAR)'),
    essay: vscode.l10n.t('New Written Response'),
    'essay-invention': vscode.l10n.t('New Written Response (Invention)'),
    'essay-judgement': vscode.l10n.t('New Written Response (Judgement Call)'),
    narrative: vscode.l10n.t('New Six-Page Narrative')
  }
  return titles[id] ?? title
}

/** What to type as the title of a new document. */
export function asksForTitle({kind}: Outline): string {
  switch (kind) {
    case 'story':
      return vscode.l10n.t('A title by which you will know the story')
    case 'essay':
      return vscode.l10n.t('What the text tells of, in a few words')
    default:
      return vscode.l10n.t('Name of the product or topic')
  }
}

/** Why a file name cannot be used, in a sentence for the person who typed it. */
export function whyRefused(refusal: Refusal): string {
  switch (refusal) {
    case 'none':
      return vscode.l10n.t('Type a file name.')
    case 'absolute':
      return vscode.l10n.t('Type a name inside the folder, without a leading slash or drive.')
    case 'outside':
      return vscode.l10n.t('The file stays inside the folder: ".." is not possible.')
    case 'nameless-folder':
      return vscode.l10n.t('A folder in this name is empty.')
    case 'characters':
      return vscode.l10n.t('These characters are not possible in a file name: < > : " | ? *')
    case 'reserved':
      return vscode.l10n.t('Some systems cannot have a file or folder of this name.')
    case 'extension':
      return vscode.l10n.t('The name has to end in .md')
  }
}
