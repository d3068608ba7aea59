import {bankOf, forgetSentences, inspect, lint, readDraft, strengthSettings, type Inspection} from '../core/index.ts'
import type {Arguments} from './arguments.ts'
import type {FoundStory} from './coverage.ts'
import {readSource, type Unreadable} from './files.ts'
import type {Report} from './report.ts'
import {SettingsFiles} from './settings.ts'

/** What to do with each document. */
export type Task = Pick<Arguments, 'command' | 'kind' | 'settings'>

export type Inspected = Inspection & {readonly path: string}

/** What came of a document: plain data, so that one thread can hand it to another. */
export type Outcome =
  | Unreadable
  | {readonly inspected: Inspected}
  | {readonly stories: readonly FoundStory[]; readonly problems: readonly string[]}
  | {readonly report: Report; /** Of the settings that hold for it. */ readonly problems: readonly string[]}

/** Reads documents and does with them what is asked. It keeps none. */
export function checker({command, kind, settings}: Task): (file: string) => Promise<Outcome> {
  const settingsFiles = new SettingsFiles()
  return async (file) => {
    const source = readSource(file)
    if ('message' in source) return source
    const {path, text} = source
    forgetSentences()
    if (command === 'inspect') return {inspected: {path, ...inspect(readDraft(text, kind))}}
    const {rules, problems} = settings ? await settingsFiles.rulesFor(path) : {rules: undefined, problems: []}
    if (command === 'coverage') {
      const {stories, unreadable} = bankOf(readDraft(text, kind), strengthSettings(rules ?? new Map()))
      return {
        stories: stories.map((story) => ({...story, path})),
        problems: unreadable === undefined ? problems : [...problems, `${path}: ${unreadable}`]
      }
    }
    return {report: {path, findings: lint(text, {...(kind && {kind}), ...(rules && {rules})})}, problems}
  }
}
