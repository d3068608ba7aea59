// The integration tests in an extension host that has Node: a desktop's, or a VS Code server's.
import Mocha from 'mocha'
import LineReporter from '../reporter.ts'
import {setUp} from './set-up.ts'
import {timeout, verdict} from './verdict.ts'

/** VS Code calls it, and takes a rejection for failed tests. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ui: 'bdd', timeout, reporter: LineReporter})
  // The globals that mocha otherwise defines for each file which it loads.
  mocha.suite.emit('pre-require', globalThis, 'all tests', mocha)
  setUp()
  await import('all-tests:test/integration/suite')
  await verdict((done) => mocha.run(done))
}
