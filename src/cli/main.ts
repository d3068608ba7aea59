import {version} from '../../package.json'
import {Misuse, readArguments, usage, type Arguments} from './arguments.ts'
import {findFiles} from './files.ts'
import {hasFindings, printJson, printPretty} from './report.ts'
import {checkAll, helps} from './threads.ts'

const clean = 0
const hadFindings = 1
const failed = 2

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
if (!(await helps())) process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  try {
    const wanted = readArguments(args)
    if (wanted === 'help') process.stdout.write(usage)
    else if (wanted === 'version') process.stdout.write(version + '\n')
    else return await run(wanted)
    return clean
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    complain(error.message)
    return failed
  }
}

async function run({reporter, failOn, paths, ...task}: Arguments): Promise<number> {
  const found = await findFiles(paths)
  const files = found.filter((one) => typeof one === 'string')
  const checked = (await checkAll(files, task)).values()
  const outcomes = found.map((one) => (typeof one === 'string' ? checked.next().value! : one))

  const refusals = outcomes.flatMap((one) => ('message' in one ? [one.message] : []))
  const problems = new Set(outcomes.flatMap((one) => ('problems' in one ? one.problems : [])))
  ;[...refusals, ...problems].forEach(complain)
  const unreadable = refusals.length + problems.size > 0

  if (task.command === 'inspect') {
    const seen = outcomes.flatMap((one) => ('inspected' in one ? [one.inspected] : []))
    process.stdout.write(JSON.stringify(seen, undefined, 2) + '\n')
    return unreadable ? failed : clean
  }
  const reports = outcomes.flatMap((one) => ('report' in one ? [one.report] : []))
  if (reporter === 'json') process.stdout.write(printJson(reports))
  else if (reports.length > 0)
    process.stdout.write(printPretty(reports, process.stdout.isTTY === true && !process.env['NO_COLOR']))
  if (unreadable) return failed
  return failOn && hasFindings(reports, failOn) ? hadFindings : clean
}

function complain(message: string): void {
  // One line, whatever a file's name holds.
  process.stderr.write(`workback: ${message.replace(/[\r\n]+/g, ' ')}\n`)
}
