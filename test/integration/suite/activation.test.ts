import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {say} from '../../reporter.ts'

describe('Activation', () => {
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
