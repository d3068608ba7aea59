import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {safeCommands} from '../../../src/editor/commands.ts'

describe('A command', () => {
  it('that fails is logged and told, and throws nothing', async () => {
    const logged: unknown[] = []
    const told: string[] = []
    const log = {error: (...what: unknown[]) => logged.push(...what)} as unknown as vscode.LogOutputChannel
    const command = safeCommands(log, (why) => {
      told.push(why)
      return why
    })
    const failure = new Error('the disk is full')
    const registered = command('workback.test.fail', async (given: string) => {
      assert.equal(given, 'a plan')
      throw failure
    })
    assert.equal(await vscode.commands.executeCommand('workback.test.fail', 'a plan'), undefined)
    registered.dispose()
    await vscode.commands.executeCommand('notifications.clearAll')
    assert.deepEqual(logged, ['Could not run workback.test.fail', failure])
    assert.deepEqual(told, ['the disk is full'])
  })
})
