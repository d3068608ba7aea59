// The integration tests in an extension host that is a browser's worker, as on vscode.dev.
import 'mocha/mocha.js'
import LineReporter from '../reporter.ts'
import {setUp, sparing} from './set-up.ts'
import {timeout, verdict} from './verdict.ts'

/** VS Code calls it, and takes a rejection for failed tests. */
export async function run(): Promise<void> {
  mocha.setup({ui: 'bdd', timeout, fullTrace: true, reporter: LineReporter})
  setUp()
  await import('all-tests:test/integration/suite')
  sparing(mocha.suite)
  await verdict((done) => mocha.run(done))
}
