import * as vscode from 'vscode'
import type {LabelledPart} from '../../core/index.ts'
import {core} from '../core.ts'
import {rangeOf} from '../diagnostic.ts'
import type {Findings} from '../findings.ts'

/** Lists the parts that no heading opens, for the outline and the path above the editor, and lets them be folded. */
export function registerOutline(findings: Findings): vscode.Disposable {
  return vscode.Disposable.from(
    new Symbols(findings),
    vscode.languages.registerFoldingRangeProvider(markdown, foldingProvider(findings))
  )
}

export function foldingProvider(findings: Findings): vscode.FoldingRangeProvider {
  return {
    provideFoldingRanges: async (document, _context, cancel) =>
      (await partsOf(findings, document, cancel)).flatMap((part) => foldsOf(document, part))
  }
}

const markdown: vscode.DocumentSelector = {language: 'markdown'}

async function partsOf(
  findings: Findings,
  document: vscode.TextDocument,
  cancel: vscode.CancellationToken
): Promise<readonly LabelledPart[]> {
  const {labelledParts} = await core()
  const draft = await findings.draftOf(document, cancel)
  return draft ? labelledParts(draft) : []
}

/**
 * The editor keeps the lists of several providers apart: the outline shows all of them, and the path above the text the
 * one that was there first. That has to be this one, as Markdown's goes no deeper than the headings. But a document
 * that was opened just now takes a while to be read: once it is, the editor is made to ask again.
 */
export class Symbols implements vscode.DocumentSymbolProvider, vscode.Disposable {
  private registration = this.register()
  private readonly read = new WeakSet<vscode.TextDocument>()

  constructor(private readonly findings: Findings) {}

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    cancel: vscode.CancellationToken
  ): Promise<vscode.DocumentSymbol[]> {
    const parts = await partsOf(this.findings, document, cancel)
    if (parts.length > 0 && !this.read.has(document)) {
      this.read.add(document)
      // No event says so; a provider that is new does.
      const before = this.registration
      this.registration = this.register()
      before.dispose()
    }
    return parts.map((part) => symbolOf(document, part))
  }

  dispose(): void {
    this.registration.dispose()
  }

  private register(): vscode.Disposable {
    return vscode.languages.registerDocumentSymbolProvider(markdown, this, {label: 'Workback'})
  }
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
