import * as vscode from 'vscode'
import type {LabelledPart} from '../core/index.ts'
import {core} from './core.ts'
import {rangeOf} from './diagnostics.ts'
import type {Findings} from './findings.ts'

/**
 * Lists the parts that no heading opens, for the outline and the path above the editor, and lets them be folded. The
 * editor keeps the lists of several providers apart: the outline shows both, the path the one that came first. So this
 * one is not to wait for more than the draft.
 */
export function registerOutline(findings: Findings): vscode.Disposable {
  const partsOf = async (
    document: vscode.TextDocument,
    cancel: vscode.CancellationToken
  ): Promise<readonly LabelledPart[]> => {
    const {labelledParts} = await core()
    const draft = await findings.draftOf(document, cancel)
    return draft ? labelledParts(draft) : []
  }
  const markdown: vscode.DocumentSelector = {language: 'markdown'}
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      markdown,
      {
        provideDocumentSymbols: async (document, cancel) =>
          (await partsOf(document, cancel)).map((part) => symbolOf(document, part))
      },
      {label: vscode.l10n.t('Workback')}
    ),
    vscode.languages.registerFoldingRangeProvider(markdown, {
      provideFoldingRanges: async (document, _context, cancel) =>
        (await partsOf(document, cancel)).flatMap((part) => foldsOf(document, part))
    })
  )
}

const icons: Readonly<Record<LabelledPart['type'], vscode.SymbolKind>> = {
  part: vscode.SymbolKind.Field,
  question: vscode.SymbolKind.Field,
  // As Markdown's own headings.
  holder: vscode.SymbolKind.String
}

function symbolOf(document: vscode.TextDocument, part: LabelledPart): vscode.DocumentSymbol {
  const {name, type, nameAt, children} = part
  const symbol = new vscode.DocumentSymbol(
    name,
    '',
    icons[type],
    rangeOf(document, part),
    rangeOf(document, {at: nameAt})
  )
  symbol.children = children.map((child) => symbolOf(document, child))
  return symbol
}

/** Headings fold by themselves. */
function foldsOf(document: vscode.TextDocument, part: LabelledPart): vscode.FoldingRange[] {
  const {start, end} = rangeOf(document, part)
  const own = part.type !== 'holder' && end.line > start.line ? [new vscode.FoldingRange(start.line, end.line)] : []
  return [...own, ...part.children.flatMap((child) => foldsOf(document, child))]
}
