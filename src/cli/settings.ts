import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parse, printParseErrorCode, type ParseError} from 'jsonc-parser'
import {readSettings, readTargets, type ReadTargets, type RuleSettings} from '../core/index.ts'
import {why} from './files.ts'

/** The rules as they are set for a document, and what is wrong with the file that sets them: one line for the user each. */
export interface FoundSettings {
  readonly rules: RuleSettings
  readonly problems: readonly string[]
}

/** What a settings file holds, or what is wrong with it. */
interface SettingsFile {
  readonly shown: string
  readonly values: Readonly<Record<string, unknown>>
  readonly problems: readonly string[]
}

const rulesKey = 'workback.rules'
const targetsKey = 'workback.targets'

/**
 * Reads our settings where the editor keeps them: in the nearest `.vscode/settings.json` that sets them, beside a document
 * or above it up to the root of its repository.
 */
export class SettingsFiles {
  private readonly files = new Map<string, Promise<SettingsFile | undefined>>()
  private readonly rules = new Map<string, Promise<FoundSettings>>()

  /** Of the same directory the same object each time. */
  rulesFor(document: string): Promise<FoundSettings> {
    const directory = path.resolve(path.dirname(document))
    const known = this.rules.get(directory)
    if (known) return known
    const found = this.readRules(directory)
    this.rules.set(directory, found)
    return found
  }

  /** How many stories each theme wants, by the settings of a directory. */
  async targetsFor(directory: string): Promise<ReadTargets> {
    const file = await this.nearest(path.resolve(directory), targetsKey)
    return file ? valueIn(file, targetsKey, readTargets) : noTargets
  }

  private async readRules(directory: string): Promise<FoundSettings> {
    const file = await this.nearest(directory, rulesKey)
    return file ? valueIn(file, rulesKey, readSettings) : noRules
  }

  /** The nearest file that says something of a key, or that cannot be read. */
  private async nearest(directory: string, key: string): Promise<SettingsFile | undefined> {
    const here = await this.fileOf(directory)
    if (here && (key in here.values || here.problems.length > 0)) return here
    const above = path.dirname(directory)
    if (above === directory || existsSync(path.join(directory, '.git'))) return undefined
    return this.nearest(above, key)
  }

  private fileOf(directory: string): Promise<SettingsFile | undefined> {
    const known = this.files.get(directory)
    if (known) return known
    const read = readSettingsFile(path.join(directory, '.vscode', 'settings.json'))
    this.files.set(directory, read)
    return read
  }
}

const noRules: FoundSettings = {rules: new Map(), problems: []}
const noTargets: ReadTargets = {targets: {}, problems: []}

/** The value of a key, with what is wrong with it or with its file. */
function valueIn<Read extends {readonly problems: readonly string[]}>(
  {shown, values, problems}: SettingsFile,
  key: string,
  read: (value: unknown) => Read
): Read {
  const found = read(values[key])
  return {...found, problems: [...problems, ...found.problems.map((problem) => `${shown}: ${key}: ${problem}`)]}
}

/** Undefined where there is no such file. */
async function readSettingsFile(file: string): Promise<SettingsFile | undefined> {
  const shown = path.relative('', file)
  const broken = (problem: string): SettingsFile => ({shown, values: {}, problems: [problem]})
  try {
    const errors: ParseError[] = []
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
    const settings: unknown = parse(text, errors, {allowTrailingComma: true, allowEmptyContent: true})
    if (errors[0]) {
      const line = text.slice(0, errors[0].offset).split(/\r\n?|\n/).length
      return broken(`${shown}:${line}: not valid JSON (${inWords(errors[0])})`)
    }
    const values = typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>) : {}
    return {shown, values, problems: []}
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : broken(why(shown, error))
  }
}

/** `CommaExpected` is "comma expected". */
function inWords({error}: ParseError): string {
  return printParseErrorCode(error)
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase()
}
