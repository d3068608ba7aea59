import {spawn, type SpawnOptions} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

export const tool = path.resolve('dist/cli.mjs')

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command-line tool in a folder, and waits. */
export function workback(cwd: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return run([tool, ...args], {cwd, ...options})
}

/** Runs Node in a process of its own, its output in pipes. */
export function run(args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {...options, stdio: ['ignore', 'pipe', 'pipe']})
    const text = {stdout: '', stderr: ''}
    for (const name of ['stdout', 'stderr'] as const)
      child[name]!.setEncoding('utf8').on('data', (piece) => (text[name] += piece))
    child.on('error', reject)
    child.on('close', (status) => resolve({status, ...text}))
  })
}

const folders: string[] = []

/** A new folder outside of any repository, with these files; it is gone after the tests. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'workback-test-')))
  folders.push(folder)
  write(folder, files)
  return folder
}

export function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
}

after(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** One message of `vfile-reporter-json`. */
export interface Message {
  readonly ruleId: string
  readonly line: number
  readonly column: number
  readonly fatal?: boolean
  readonly place: {readonly start: Point; readonly end: Point}
  readonly reason: string
  readonly note: string
  readonly url: string
  readonly source: string
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Runs `workback lint --reporter json`. */
export async function lintJson(
  cwd: string,
  ...args: string[]
): Promise<Outcome & {readonly files: readonly {readonly path: string; readonly messages: readonly Message[]}[]}> {
  const outcome = await workback(cwd, ['lint', '--reporter', 'json', ...args])
  return {...outcome, files: JSON.parse(outcome.stdout)}
}

/** The paths that `workback lint` reads, sorted, with slashes. */
export async function linted(cwd: string, ...args: string[]): Promise<string[]> {
  const {files} = await lintJson(cwd, ...args)
  return files.map((file) => file.path.replaceAll('\\', '/')).sort()
}

/** Of no known kind: there is nothing to say about it. */
export const note = '# Shopping\n\nFlour, two pounds of butter, and a lemon.\n'

/** Its result has no number: a warning. */
export const vague = `---
kind: story
---

# Deliver Results: the scales by the door

**Situation:** I ran the night shift of a parcel depot where six packers worked by hand.

**Task:** Customers got 40 wrong parcels a week, and I had to halve that by June.

**Action:** I moved the scales to the door and weighed each parcel against its order.

**Result:** In the end we saw far fewer wrong parcels.

**Lessons:** I would weigh before I hire. I now ask the packers first, every time.
`

/** One result of two has no number: information, and no warning. */
export const fair = vague.replace(
  'In the end we saw far fewer wrong parcels.',
  'Wrong parcels fell from 40 a week to 6. The packers were much happier.'
)
