import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {atEnd} from '../../scripts/host/cleanup.mjs'
import {folder, forms, otherForms} from '../documents/documents.mjs'
import {median} from '../statistics.mjs'
import {duration, fastest, times} from './measure.mjs'

const bench = fileURLToPath(new URL('..', import.meta.url))
const remark = ['--no-stdout', '--quiet', '--use', 'remark-frontmatter', '--use', 'remark-preset-lint-recommended']

/** @type {Record<string, (documents: string, home: string) => string[]>} */
const tools = {
  workback: (documents) => ['../dist/cli.mjs', 'lint', documents],
  markdownlint: (documents, home) => [
    'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs',
    '--config',
    join(home, '.markdownlint.json'),
    `${documents}/*.md`
  ],
  'remark-lint': (documents) => ['node_modules/remark-cli/cli.js', ...remark, documents]
}

/**
 * The command-line tools on a folder, each as it is started by a person, from nothing to the exit status.
 *
 * @type {import('./measure.mjs').Measure}
 */
export async function terminal({rounds, files}) {
  const home = mkdtempSync(join(tmpdir(), 'workback-bench-'))
  const remove = atEnd(() => rmSync(home, {recursive: true, force: true}))
  try {
    writeFileSync(join(home, '.markdownlint.json'), JSON.stringify({default: true, MD013: false}))
    const on = async (
      /** @type {string} */ name,
      /** @type {readonly {readonly path: string, readonly text: string}[]} */ documents,
      /** @type {readonly number[]} */ statuses
    ) => {
      mkdirSync(join(home, name))
      for (const {path, text} of documents) writeFileSync(join(home, name, path), text)
      return race(join(home, name), home, Math.max(1, Math.round(rounds / 3)), statuses)
    }
    const count = files.toLocaleString('en')
    const real = readMes(files)
    return [
      row(`terminal, ${count} files of known kinds`, await on('known', folder(forms, files), [1]), 0.6),
      row(`terminal, ${count} other Markdown files`, await on('other', folder(otherForms, files), [0, 1]), 0.15),
      row(`terminal, ${real.length} read-me files of libraries`, await on('real', real, [0, 1]), 0.15)
    ]
  } finally {
    remove()
  }
}

/** What people have written that is none of ours: what comes with the other linters, but for files that say next to nothing. */
function readMes(/** @type {number} */ most) {
  const libraries = join(bench, 'node_modules')
  return readdirSync(libraries, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.md$/i.test(path))
    .sort()
    .map((path, index) => ({path: `${index}.md`, text: readFileSync(join(libraries, path), 'utf8')}))
    .filter(({text}) => text.length > 1000)
    .slice(0, most)
}

/**
 * @param {string} documents
 * @param {string} home
 * @param {number} rounds
 * @param {readonly number[]} statuses  what ours has to end with, so that it has read what it should: one in a thousand made-up
 *   files that are none of ours may be taken for one
 */
async function race(documents, home, rounds, statuses) {
  const names = Object.keys(tools)
  /** @type {Map<string, number[]>} */
  const taken = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round) % names.length]
      const start = performance.now()
      const code = await run(tools[name](documents, home))
      taken.get(name)?.push(performance.now() - start)
      if (name === 'workback' && !statuses.includes(code ?? -1)) throw new Error(`workback ended with ${code}`)
    }
  }
  return taken
}

/** @returns {Promise<number | null>} */
function run(/** @type {string[]} */ args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {cwd: bench, stdio: ['ignore', 'pipe', 'pipe']})
    const ended = atEnd(() => child.kill('SIGKILL'))
    // Read as fast as it comes, and thrown away.
    for (const stream of [child.stdout, child.stderr]) stream.resume()
    child.on('error', reject)
    child.on('close', (code) => {
      ended()
      resolve(code)
    })
  })
}

/**
 * @param {string} measure
 * @param {Map<string, number[]>} taken
 * @param {number} limit
 * @returns {import('./measure.mjs').Row}
 */
function row(measure, taken, limit) {
  const ours = taken.get('workback') ?? []
  const others = [...taken].filter(([name]) => name !== 'workback')
  const share = times(ours, taken.get(fastest(others)) ?? [])
  return {
    measure,
    ours: `${duration(median(ours))}, ${share.toFixed(2)} × the faster`,
    others: Object.fromEntries(
      others.map(([name, all]) => [name, {took: duration(median(all)), times: times(all, ours)}])
    ),
    target: `${limit} × the faster`,
    holds: share <= limit,
    figures: {milliseconds: median(ours), times: share}
  }
}
