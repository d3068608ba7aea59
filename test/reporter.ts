import type {ReporterConstructor, Runner, Test} from 'mocha'

/** Tells the lines of the tests from all else that a host prints. */
const mark = '[test] '

/** Prints text for the person who runs the tests. Call it in a test to note what it measured. */
export function say(text: string): void {
  // Each line whole and formatted, because some hosts hand on the arguments of `console.log` as they are.
  for (const line of text.split('\n')) console.log(mark + line)
}

/**
 * The one reporter of all hosts: a line for each test, and at the end the counts as `SUMMARY {"passed":1,"failed":0,"skipped":0}`.
 * It needs nothing of its host but `console.log`.
 */
class LineReporter {
  constructor(runner: Runner) {
    const count = {passed: 0, failed: 0, skipped: 0}
    runner.on('pass', (test) => {
      count.passed++
      say(`ok    ${name(test)} (${test.duration ?? 0} ms)`)
    })
    runner.on('pending', (test) => {
      count.skipped++
      say(`skip  ${name(test)}`)
    })
    runner.on('fail', (test, error: unknown) => {
      count.failed++
      say(`FAIL  ${name(test)}\n${indent(describeError(error))}`)
    })
    runner.on('end', () => say(`SUMMARY ${JSON.stringify(count)}`))
  }
}

// Mocha's types ask for its own base class, of which it uses the constructor only.
export default LineReporter as unknown as ReporterConstructor

/** On one line: a title may quote a text of several. */
function name(test: Test): string {
  return test.titlePath().join(' › ').replaceAll('\n', '⏎')
}

/** V8's stack begins with the message; that of an error whose message was changed later does not have the new one. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const {message, stack = ''} = error
  return stack.includes(message) ? stack : `${message}\n${stack}`
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ')
}
