import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {say} from '../../reporter.ts'

describe('Activation', () => {
  // This suite is the first: no other has opened anything.
  it('waits for Markdown', () => {
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({languageId}) => languageId === 'markdown'),
      []
    )
    assert.equal(vscode.extensions.getExtension('workback.workback')?.isActive, false)
  })

  it('happens in this VS Code', async () => {
    const node = typeof process === 'undefined' ? undefined : process.versions?.node
    const host = node ? `Node ${node}` : 'web worker'
    say(`${vscode.env.appName} ${vscode.version}, ${vscode.env.appHost}, ${host}`)
    const extension = vscode.extensions.getExtension('workback.workback')
    assert.ok(extension, 'the extension is present')
    await extension.activate()
    assert.equal(extension.isActive, true)
  })
})
