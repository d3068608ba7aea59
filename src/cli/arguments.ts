import {parseArgs} from 'node:util'
import {isKind, kinds, lenses, severities, type Kind, type Lens, type Severity} from '../core/index.ts'

export const commands = ['lint', 'inspect', 'coverage'] as const
export type Command = (typeof commands)[number]

export interface Arguments {
  readonly command: Command
  readonly reporter: 'pretty' | 'json'
  readonly kind: Kind | undefined
  /** By what stories are grouped. */
  readonly lens: Lens
  /** The least severity that makes the exit status 1; none for "never". */
  readonly failOn: Severity | undefined
  /** Whether the rules are as the editor's settings files say. */
  readonly settings: boolean
  readonly paths: readonly string[]
}

/** The command line is not one that we understand; the message is one line for the user. */
export class Misuse extends Error {}

export const usage = `Usage: workback lint [options] PATH…
       workback inspect --reporter json [options] PATH…
       workback coverage [options] PATH…

Reads PR/FAQs, PRDs and Leadership Principle stories in Markdown as a bar raiser would.
A directory is walked for .md and .markdown files; .gitignore and .workbackignore are respected.

  --reporter pretty|json   how to print (lint and coverage: pretty, inspect: json)
  --lens LENS              coverage: by what stories are grouped: ${lenses.join(' (default) or ')}
  --kind KIND              what the documents are: ${kinds.join(', ')}
                           (without it, front matter or structure decides)
  --fail-on SEVERITY       the least severity for exit status 1: information, warning (default) or never
  --no-settings            every rule as it comes; otherwise as "workback.rules" says in the nearest
                           .vscode/settings.json, beside a document or above it in its repository;
                           for coverage also "workback.targets", in that of the working directory
  --help, --version

Exit status: 0 nothing to report, 1 findings, 2 misuse or something that could not be read, settings too.
`

/**
 * Reads the command line; "help" and "version" where only those are wanted.
 * @throws {Misuse}
 */
export function readArguments(args: readonly string[]): Arguments | 'help' | 'version' {
  const {values, positionals} = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const [command, ...paths] = positionals
  if (command === undefined) throw new Misuse(`say what to do: ${oneOf} (see workback --help)`)
  if (!isOneOf(commands, command)) throw new Misuse(`unknown command "${command}": use ${oneOf}`)
  if (paths.length === 0) throw new Misuse(`say what to ${verbs[command]}: a file or a directory`)
  const reporter = values.reporter ?? (command === 'inspect' ? 'json' : 'pretty')
  if (reporter !== 'pretty' && reporter !== 'json')
    throw new Misuse(`unknown reporter "${reporter}": use pretty or json`)
  if (command === 'inspect' && reporter === 'pretty') throw new Misuse('inspect prints JSON only: use --reporter json')
  if (values.kind !== undefined && !isKind(values.kind))
    throw new Misuse(`unknown kind "${values.kind}": use one of ${kinds.join(', ')}`)
  const lens = values.lens ?? 'principles'
  if (!isOneOf(lenses, lens)) throw new Misuse(`unknown lens "${lens}": use ${lenses.join(' or ')}`)
  return {
    command,
    reporter,
    lens,
    kind: values.kind,
    failOn: readFailOn(values['fail-on'] ?? 'warning'),
    settings: !values['no-settings'],
    paths
  }
}

const oneOf = 'lint, inspect or coverage'
const verbs: Readonly<Record<Command, string>> = {lint: 'lint', inspect: 'inspect', coverage: 'read'}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reporter: {type: 'string'},
        kind: {type: 'string'},
        lens: {type: 'string'},
        'fail-on': {type: 'string'},
        'no-settings': {type: 'boolean'},
        help: {type: 'boolean', short: 'h'},
        version: {type: 'boolean', short: 'v'}
      }
    })
  } catch (error) {
    throw new Misuse((error as Error).message.split('\n')[0]!.replace(/\. To specify a positional.*$/, ''))
  }
}

function readFailOn(value: string): Severity | undefined {
  if (value === 'never') return undefined
  if (!isOneOf(severities, value)) throw new Misuse(`unknown severity "${value}": use information, warning or never`)
  return value
}

function isOneOf<T extends string>(all: readonly T[], value: string): value is T {
  return (all as readonly string[]).includes(value)
}
