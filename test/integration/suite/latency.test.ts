import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {CodeLenses} from '../../../src/editor/writing/code-lenses.ts'
import {completionProvider} from '../../../src/editor/writing/completions.ts'
import {Findings} from '../../../src/editor/findings.ts'
import {hoverProvider} from '../../../src/editor/writing/hovers.ts'
import {foldingProvider, Symbols} from '../../../src/editor/writing/outline.ts'
import {quickFixProvider} from '../../../src/editor/writing/quick-fixes.ts'
import {refactoringProvider} from '../../../src/editor/writing/refactorings.ts'
import {say} from '../../reporter.ts'
import {longDocument} from '../long-document.ts'
import {at, closeAll, findings, open, write} from './support.ts'

const words = 3000
const calls = 60

/** Asks something again and again, and says how long the answers took: the first ones, which warm up, do not count. */
async function answers<T>(name: string, ask: (call: number) => vscode.ProviderResult<readonly T[]>): Promise<void> {
  const times: number[] = []
  for (let call = -calls; call < calls; call++) {
    const begun = performance.now()
    const found = await ask(call + calls)
    if (call >= 0) times.push(performance.now() - begun)
    assert.ok(found && found.length > 0, `${name} has answered nothing`)
  }
  times.sort((a, b) => a - b)
  say(`${name}: ${times[calls >> 1]!.toFixed(2)} ms, p95 ${times[Math.floor(calls * 0.95)]!.toFixed(2)} ms`)
}

const lateStory = '# The last\n\n## Situation\n\nWe were late.\n\n## Action\n\nI ran.\n\n## '

/** Documents with words behind which something can be completed, and words that can be given another form. */
const texts = [
  {kind: 'prd', text: longDocument('prd', words), completes: /kind: /, turns: /^## /m},
  {kind: 'story', text: `${longDocument('story', words)}\n${lateStory}`, completes: /## $/, turns: /## Action\s+I ran/}
]

// The providers themselves: what the editor adds until an answer is shown is not theirs.
for (const {kind, text, completes, turns} of texts) {
  describe(`In a document of ${words} words (${kind}), warm,`, () => {
    const none = new vscode.CancellationTokenSource().token
    const log = vscode.window.createOutputChannel('Latency', {log: true})
    let own: Findings
    let document: vscode.TextDocument
    let shown: vscode.Diagnostic[]

    before(async () => {
      own = new Findings(log)
      const name = `latency-${kind}.md`
      await write(at(name), text)
      document = await open(name)
      shown = await findings(document.uri, (found) => found.length > 0)
      await own.of(document)
    })
    after(async () => {
      own.dispose()
      log.dispose()
      await closeAll()
      await vscode.workspace.fs.delete(document.uri)
    })

    it('hovers answer', async () => {
      const provider = hoverProvider(own, vscode.extensions.getExtension('workback.workback')!.extensionUri)
      await answers('hover', async (call) => {
        const hover = await provider.provideHover(document, shown[call % shown.length]!.range.start, none)
        return hover?.contents
      })
    })

    it('completions answer', async () => {
      const provider = completionProvider(own)
      const place = document.positionAt(text.search(completes) + completes.exec(text)![0].length)
      const asked = {triggerKind: vscode.CompletionTriggerKind.Invoke, triggerCharacter: undefined}
      await answers('completion', async () => {
        const found = await provider.provideCompletionItems(document, place, none, asked)
        return Array.isArray(found) ? found : found?.items
      })
    })

    it('code lenses answer', async () => {
      const lenses = new CodeLenses(own)
      await answers('code lenses', () => lenses.provideCodeLenses(document, none))
      lenses.dispose()
    })

    it('outline and folds answer', async () => {
      const symbols = new Symbols(own)
      await answers('outline', () => symbols.provideDocumentSymbols(document, none))
      symbols.dispose()
      await answers('folds', () => foldingProvider(own).provideFoldingRanges(document, {}, none))
    })

    it('quick fixes and refactorings answer', async () => {
      const ask = (provider: vscode.CodeActionProvider, range: vscode.Range, diagnostics: vscode.Diagnostic[]) =>
        provider.provideCodeActions(
          document,
          range,
          {diagnostics, only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke},
          none
        )
      await answers('quick fixes', (call) => {
        const one = shown[call % shown.length]!
        return ask(quickFixProvider(own), one.range, [one])
      })
      const place = document.positionAt(text.search(turns))
      await answers('refactorings', () => ask(refactoringProvider(own), new vscode.Range(place, place), []))
    })
  })
}
