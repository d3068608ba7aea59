import * as vscode from 'vscode'
import type {Measures, UnitMeasure} from '../../core/index.ts'
import {settings, writingCommands} from '../../manifest.ts'
import {countFindings} from './count-findings.ts'
import {shownFindings} from '../diagnostic.ts'
import {Debounced} from '../documents.ts'
import {isOn, type Findings} from '../findings.ts'
import {measuresOf} from './measures.ts'
import {inBudget, inFindings, inMinutes, inWords} from '../wording.ts'

/** Milliseconds: the findings of several documents come one after the other. */
const pause = 100

/** Shows above a document and its parts how long they are, and leads to the findings. */
export function registerCodeLenses(findings: Findings): vscode.Disposable {
  const lenses = new CodeLenses(findings)
  return vscode.Disposable.from(lenses, vscode.languages.registerCodeLensProvider({language: 'markdown'}, lenses))
}

export class CodeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly pending = new Debounced(pause)
  private readonly subscription: vscode.Disposable
  /** How many findings the lenses of a document tell of. The editor asks again after each edit, but not when they come. */
  private readonly told = new Map<string, number>()
  readonly onDidChangeCodeLenses = this.changed.event

  constructor(private readonly findings: Findings) {
    this.subscription = vscode.Disposable.from(
      vscode.languages.onDidChangeDiagnostics(({uris}) => {
        const stale = uris.find((uri) => (this.told.get(uri.toString()) ?? 0) !== shownFindings(uri).length)
        if (stale) this.pending.run(stale, () => this.changed.fire())
      }),
      vscode.workspace.onDidCloseTextDocument(({uri}) => this.told.delete(uri.toString())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('workback')) this.changed.fire()
      })
    )
  }

  async provideCodeLenses(document: vscode.TextDocument, cancel: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    const configuration = vscode.workspace.getConfiguration('workback', document.uri)
    const wants = ({key}: (typeof settings)[keyof typeof settings]): boolean => configuration.get(key, true)
    const measures = await measuresOf(this.findings, document, cancel)
    if (!measures || measures.units.length === 0) return []
    const {top} = measures
    const {version} = document
    const count = await countFindings(this.findings, document, cancel)
    if (document.version !== version) return []
    this.told.set(document.uri.toString(), count ?? 0)
    const lens = (offset: number, title: string, command?: string): vscode.CodeLens => {
      const {line} = document.positionAt(offset)
      // Without a command the editor shows a text and no link.
      return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
        title,
        command: command ?? '',
        ...(command && {arguments: [document.uri]})
      })
    }
    const next = writingCommands.nextFinding.id
    const leading = count ? lens(top, vscode.l10n.t('{0}, next', inFindings(count)), next) : lens(top, inFindings(0))
    return [
      ...(wants(settings.lengthLens) ? lengthsOf(measures).map(([offset, title]) => lens(offset, title)) : []),
      ...(wants(settings.findingsLens) && isOn(document) && count !== undefined ? [leading] : []),
      ...(wants(settings.sectionsLens) ? sectionsOf(measures).map(([offset, title]) => lens(offset, title)) : [])
    ]
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, this.pending, this.subscription).dispose()
  }
}

type Text = readonly [offset: number, title: string]

function lengthsOf({top, units}: Measures): Text[] {
  const each = units
    .filter(({unfilled}) => !unfilled)
    .map((unit): Text => [units.length === 1 ? top : unit.titleAt.start, lengthOf(unit)])
  if (units.length === 1) return each
  const words = units.reduce((sum, unit) => sum + unit.words, 0)
  return [[top, vscode.l10n.t('{0} stories · {1}', units.length, inWords(words))], ...each]
}

function lengthOf({kind, words, seconds, lengths}: UnitMeasure): string {
  const [first, whole] = lengths
  const all = [inWords(words)]
  if (first && whole)
    all.push(vscode.l10n.t('release {0}', inBudget(first)), vscode.l10n.t('with its questions {0}', inBudget(whole)))
  else if (first) all.push(inBudget(first))
  if (kind === 'essay' && seconds !== undefined) all.push(vscode.l10n.t('{0} aloud', inMinutes(seconds)))
  return all.join(' · ')
}

function sectionsOf({units}: Measures): Text[] {
  return units.flatMap(({kind, sections}) =>
    sections.map(({at, words, seconds, share}): Text => {
      const percent = share === undefined ? undefined : Math.round(share * 100)
      const of =
        kind === 'essay'
          ? vscode.l10n.t('{0} % of the text', percent ?? 0)
          : vscode.l10n.t('{0} % of the story', percent ?? 0)
      const all = [
        inWords(words),
        ...(seconds === undefined ? [] : [inMinutes(seconds)]),
        ...(percent === undefined ? [] : [of])
      ]
      return [at.start, all.join(' · ')]
    })
  )
}
