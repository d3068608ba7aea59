import {VFile} from 'vfile'
import {reporter as pretty} from 'vfile-reporter'
import {reporterJson} from 'vfile-reporter-json'
import {rulePage, severities, type Finding, type Severity} from '../core/index.ts'

/** A linted document and its findings. */
export interface Report {
  readonly path: string
  readonly findings: readonly Finding[]
}

/** Findings as vfile-reporter-json prints them: `fatal` is false for a warning and absent for information. */
export function printJson(reports: readonly Report[]): string {
  return reporterJson(reports.map(asFile)) + '\n'
}

/** Findings for people; documents without any are only counted. */
export function printPretty(reports: readonly Report[], colour: boolean): string {
  const found = pretty(reports.map(asFile), {color: colour, quiet: true})
  return found ? found + '\n' : `No findings in ${reports.length} ${reports.length === 1 ? 'file' : 'files'}\n`
}

/** Whether any finding is at or above a severity. */
export function hasFindings(reports: readonly Report[], least: Severity): boolean {
  return reports.some(({findings}) =>
    findings.some(({severity}) => severities.indexOf(severity) >= severities.indexOf(least))
  )
}

function asFile({path, findings}: Report): VFile {
  const file = new VFile({path})
  for (const {rule, at, line, column, endLine, endColumn, severity, reason, asks} of findings) {
    const place = {start: {line, column, offset: at.start}, end: {line: endLine, column: endColumn, offset: at.end}}
    const options = {place, ruleId: rule, source: 'workback'}
    const message = severity === 'warning' ? file.message(reason, options) : file.info(reason, options)
    message.note = asks
    message.url = rulePage(rule)
  }
  return file
}
