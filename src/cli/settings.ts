import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parse, printParseErrorCode, type ParseError} from 'jsonc-parser'
import {readSettings, type RuleSettings} from '../core/index.ts'
import {why} from './files.ts'

/** The rules as they are set for a document, and what is wrong with the file that sets them. */
export interface FoundSettings {
  readonly rules: RuleSettings
  /** One line for the user each. */
  readonly problems: readonly string[]
}

const none: FoundSettings = {rules: new Map(), problems: []}

/**
 * Reads `workback.rules` where the editor keeps it: in the nearest `.vscode/settings.json` that sets it, beside a
 * document or above it up to the root of its repository.
 */
export class SettingsFiles {
  private readonly byDirectory = new Map<string, Promise<FoundSettings | undefined>>()

  async rulesFor(document: string): Promise<FoundSettings> {
    return (await this.of(path.resolve(path.dirname(document)))) ?? none
  }

  private of(directory: string): Promise<FoundSettings | undefined> {
    const known = this.byDirectory.get(directory)
    if (known) return known
    const found = this.lookIn(directory)
    this.byDirectory.set(directory, found)
    return found
  }

  private async lookIn(directory: string): Promise<FoundSettings | undefined> {
    const here = await readSettingsFile(path.join(directory, '.vscode', 'settings.json'))
    const above = path.dirname(directory)
    if (here || above === directory || existsSync(path.join(directory, '.git'))) return here
    return this.of(above)
  }
}

/** Undefined where there is no such file, or none that says anything about rules. */
async function readSettingsFile(file: string): Promise<FoundSettings | undefined> {
  const shown = path.relative('', file)
  try {
    const errors: ParseError[] = []
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
    const settings: unknown = parse(text, errors, {allowTrailingComma: true, allowEmptyContent: true})
    if (errors[0]) {
      const line = text.slice(0, errors[0].offset).split(/\r\n?|\n/).length
      return broken(`${shown}:${line}: not valid JSON (${inWords(errors[0])})`)
    }
    if (typeof settings !== 'object' || settings === null || !('workback.rules' in settings)) return undefined
    const {rules, problems} = readSettings(settings['workback.rules'])
    return {rules, problems: problems.map((problem) => `${shown}: workback.rules: ${problem}`)}
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

function broken(problem: string): FoundSettings {
  return {rules: new Map(), problems: [problem]}
}
