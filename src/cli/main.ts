import {inspect, judge, readDraft, type Draft} from '../core/index.ts'
import {version} from '../../package.json'
import {Misuse, readArguments, usage, type Arguments} from './arguments.ts'
import {findFiles, readSource} from './files.ts'
import {hasFindings, printJson, printPretty, type Report} from './report.ts'
import {SettingsFiles} from './settings.ts'

const clean = 0
const hadFindings = 1
const failed = 2

// A reader such as `head` that has seen enough is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2))

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

async function run({command, reporter, kind, failOn, settings, paths}: Arguments): Promise<number> {
  const drafts: {path: string; draft: Draft}[] = []
  let unreadable = false
  const refuse = (message: string): void => {
    complain(message)
    unreadable = true
  }
  for (const file of await findFiles(paths)) {
    const source = typeof file === 'string' ? await readSource(file) : file
    if ('message' in source) {
      refuse(source.message)
      continue
    }
    const draft = readDraft(source.text, kind)
    drafts.push({path: source.path, draft})
  }
  if (command === 'inspect') {
    const seen = drafts.map(({path, draft}) => ({path, ...inspect(draft)}))
    process.stdout.write(JSON.stringify(seen, undefined, 2) + '\n')
    return unreadable ? failed : clean
  }
  const files = new SettingsFiles()
  const reports: Report[] = []
  for (const {path, draft} of drafts) {
    const {rules, problems} = settings ? await files.rulesFor(path) : {rules: undefined, problems: []}
    problems.forEach(refuse)
    reports.push({path, findings: judge(draft, rules)})
  }
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
