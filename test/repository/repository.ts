import {readFileSync} from 'node:fs'
import {globbySync} from 'globby'

// The tests run at the root of the repository.

export function read(file: string): string {
  return readFileSync(file, 'utf8')
}

export interface Manifest {
  readonly version: string
  readonly license: string
  readonly main: string
  readonly browser: string
  readonly bin: Record<string, string>
  readonly activationEvents: readonly string[]
  readonly exports: Record<string, string | Record<string, string>>
  readonly icon: string
  readonly engines: {readonly vscode: string; readonly node: string}
  readonly scripts: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly devDependencies: Record<string, string>
  readonly contributes: {
    readonly commands: readonly {readonly command: string; readonly title: string; readonly category: string}[]
    readonly menus: Record<string, readonly {readonly command: string}[]>
    readonly views: Record<string, readonly {readonly id: string}[]>
    readonly walkthroughs: readonly {
      readonly id: string
      readonly steps: readonly {
        readonly description: string
        readonly media: {readonly svg: string}
        readonly completionEvents: readonly string[]
      }[]
    }[]
    readonly viewsWelcome: readonly {readonly view: string; readonly contents: string}[]
  }
}

export const manifest = JSON.parse(read('package.json')) as Manifest

/** What people read of package.json, by its keys. */
export const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>

/** The text that stands in package.json, or that a key in it stands for. */
export function said(text: string): string {
  return text.replace(/^%(.+)%$/, (key, name: string) => texts[name] ?? key)
}

/** The files that are in the repository, or would be with the next commit. */
export function ownFiles(pattern = '**'): string[] {
  return globbySync(pattern, {gitignore: true, dot: true, ignore: ['.git/**', '**/node_modules/**']}).sort()
}
