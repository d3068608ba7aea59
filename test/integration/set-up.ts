import assert from 'node:assert/strict'
import {ConfigurationTarget, extensions, version, workspace} from 'vscode'

/** Does before all tests what they have in common. */
export function setUp(): void {
  // What the pause before a sentence is spoken of does is tested by itself; all others would wait for it.
  before(() => setPause(0))
}

/** Sets the pause to milliseconds, or to what it is for a person. */
export function setPause(milliseconds: number | undefined): Thenable<void> {
  return workspace.getConfiguration('workback').update('lint.pause', milliseconds, ConfigurationTarget.Global)
}

/** What is the same in each VS Code, however old: what fixes say, and how our own code bears much of something. */
const ageless = [
  'Every fix of the catalogue',
  'A story bank of three hundred files',
  'In a document of 3000 words (prd), warm,',
  'In a document of 3000 words (story), warm,'
]

/** Leaves out in the oldest VS Code that is supported what the newest has shown. */
export function sparing(all: Mocha.Suite): void {
  const {engines} = extensions.getExtension('workback.workback')!.packageJSON as {engines: {vscode: string}}
  if (!version.startsWith(engines.vscode.replace(/^\^(.*\.).*$/, '$1'))) return
  const suites = all.suites.filter(({title}) => !ageless.includes(title))
  assert.equal(suites.length, all.suites.length - ageless.length)
  all.suites = suites
}
