#!/usr/bin/env node
// Stands in for the executable of a desktop VS Code: takes the arguments that @vscode/test-electron gives one, runs the
// tests in the embedded VS Code, and ends with their verdict.
import {runInHost} from './run-in-host.mjs'

const args = process.argv.slice(2)
const values = (/** @type {string} */ name) =>
  args.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3))

const [tests] = values('extensionTestsPath')
const [workspace, ...more] = args.filter((arg) => !arg.startsWith('-'))
if (!tests || more.length) {
  console.error('Expected --extensionTestsPath=MODULE and at most one folder or .code-workspace file.')
  process.exit(2)
}

process.exitCode = await runInHost({
  kind: 'node',
  extensions: values('extensionDevelopmentPath'),
  tests,
  workspace,
  timeout: Number(process.env.WORKBACK_TEST_TIMEOUT ?? 240),
  onLine: console.log
})
