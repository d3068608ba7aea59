import {version} from '../../package.json'
import {Misuse, readArguments, usage, type Arguments} from './arguments.ts'
import {optimiseSparingly} from './compiler.ts'
import {coverageReport, printCoverage} from './coverage.ts'
import {findFiles} from './files.ts'
import {hasFindings, printJson, printPretty} from './report.ts'
import {SettingsFiles} from './settings.ts'
import {checkAll, helps} from './threads.ts'

const clean = 0
const hadFindings = 1
const failed = 2

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
if (!(await helps())) {
  // It holds for the helpers, too, which begin later.
  optimiseSparingly()
  process.exitCode = await main(process.argv.slice(2))
}

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

async function run({reporter, failOn, lens, paths, ...task}: Arguments): Promise<number> {
  const found = await findFiles(paths)
  const files = found.filter((one) => typeof one === 'string')
  const checked = (await checkAll(files, task)).values()
  const outcomes = found.map((one) => (typeof one === 'string' ? checked.next().value! : one))

  const refusals = outcomes.flatMap((one) => ('message' in one ? [one.message] : []))
  const problems = new Set(outcomes.flatMap((one) => ('problems' in one ? one.problems : [])))
  ;[...refusals, ...problems].forEach(complain)
  const done = refusals.length + problems.size > 0 ? failed : clean

  switch (task.command) {
    case 'inspect': {
      const seen = outcomes.flatMap((one) => ('inspected' in one ? [one.inspected] : []))
      printAsJson(seen)
      return done
    }
    case 'coverage': {
      const stories = outcomes.flatMap((one) => ('stories' in one ? one.stories : []))
      const wanted = task.settings ? await new SettingsFiles().targetsFor('.') : undefined
      wanted?.problems.forEach(complain)
      const report = coverageReport(stories, lens, wanted?.targets ?? {})
      if (reporter === 'json') printAsJson(report)
      else process.stdout.write(printCoverage(report))
      return wanted && wanted.problems.length > 0 ? failed : done
    }
    case 'lint': {
      const reports = outcomes.flatMap((one) => ('report' in one ? [one.report] : []))
      if (reporter === 'json') process.stdout.write(printJson(reports))
      else if (reports.length > 0)
        process.stdout.write(printPretty(reports, process.stdout.isTTY === true && !process.env['NO_COLOR']))
      return done === clean && failOn && hasFindings(reports, failOn) ? hadFindings : done
    }
  }
}

function printAsJson(value: unknown): void {
  process.stdout.write(JSON.stringify(value, undefined, 2) + '\n')
}

function complain(message: string): void {
  // One line, whatever a file's name holds.
  process.stderr.write(`workback: ${message.replace(/[\r\n]+/g, ' ')}\n`)
}
