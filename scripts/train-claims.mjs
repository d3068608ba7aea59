// Learns how much each cue class counts for a sentence of a press release to be a claim, and writes
// src/core/kinds/claims/weights.ts.
//
//   node scripts/train-claims.mjs [DIR…]              learns and writes the weights
//   node scripts/train-claims.mjs --check [DIR…]      says how well it does on authors that it has not seen
//
// It learns from scripts/claims/releases.md, which is ours, and from the labelled documents of each DIR (a
// labels.jsonl beside them), of which nothing but the weights enters the repository.
import * as esbuild from 'esbuild'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src/core/kinds/claims/weights.ts')
const rounds = 600
const penalty = 0.0015
/** A class seen in fewer sentences teaches nothing. */
const fewest = 4

const checks = process.argv.includes('--check')
const list = process.argv.includes('--list')
const directories = process.argv.slice(2).filter((one) => !one.startsWith('--'))

const {readDraft, planBlocks, releaseBlocks, cuesOf} = await loadCore()
const own = readFileSync(join(root, 'scripts/claims/releases.md'), 'utf8')
const sets = [
  {name: 'own releases', samples: fromOwn(own)},
  ...directories.map((directory) => ({name: directory, samples: fromLabels(directory)}))
]
const samples = sets.flatMap((set) => set.samples)

if (checks) check()
else await write()

async function loadCore() {
  const {outputFiles} = await esbuild.build({
    stdin: {
      contents: [
        "export {readDraft} from './src/core/kinds/draft.ts'",
        "export {planBlocks, releaseBlocks} from './src/core/kinds/claims/placed-sentences.ts'",
        "export {cuesOf} from './src/core/kinds/claims/model.ts'"
      ].join('\n'),
      resolveDir: root
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
    logLevel: 'error'
  })
  const file = join(root, 'build/train-claims-core.mjs')
  mkdirSync(join(root, 'build'), {recursive: true})
  writeFileSync(file, outputFiles[0].text)
  return import(file)
}

/** One release under each heading of the first level; `{+}` behind a claim, `{~}` behind what is left out. */
function fromOwn(text) {
  return text
    .split(/^(?=# )/m)
    .slice(1)
    .flatMap((release, index) => {
      const marks = []
      let plain = ''
      for (const piece of release.split(/(\s*\{[+~]\})/)) {
        const mark = /\{([+~])\}/.exec(piece)
        if (mark) marks.push({at: plain.length, sign: mark[1]})
        else plain += piece
      }
      return sentencesOf(plain).map(({sentence, position}) => {
        const mark = marks.find(({at}) => at > sentence.at.start && at <= sentence.at.end + 3)
        return sample('prfaq', `own ${index}`, sentence, position, mark?.sign === '+', mark?.sign === '~')
      })
    })
}

function fromLabels(directory) {
  const foreign = /german|japanese|portuguese|korean|spanish/i
  const units = readFileSync(join(directory, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return units
    .filter((unit) => ['prfaq', 'prd', 'narrative'].includes(unit.kind) && !foreign.test(unit.note ?? ''))
    .flatMap((unit) => {
      const text = readFileSync(join(directory, unit.file), 'utf8')
      const lines = text.split('\n')
      const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0))
      const claims = (unit.results_claims ?? []).map((claim) => ({...claim, at: starts[claim.line - 1] + claim.col}))
      const [from, to] = unit.claims_scope ?? [1, lines.length]
      return sentencesOf(text, unit.kind)
        .filter(({sentence: {at}}) => at.start >= starts[from - 1] && at.start < (starts[to] ?? text.length + 1))
        .map(({sentence, position}) => {
          const hits = claims.filter(({at}) => at >= sentence.at.start - 2 && at < sentence.at.end)
          const clear = hits.some(({borderline}) => !borderline)
          return sample(
            unit.kind,
            basename(unit.file).split('__')[0],
            sentence,
            position,
            clear,
            hits.length > 0 && !clear
          )
        })
    })
}

function sentencesOf(text, kind = 'prfaq') {
  const [unit] = readDraft(text, kind).units
  const blocks = (kind === 'prfaq' ? releaseBlocks : planBlocks)(unit.blocks, unit.sections)
  return blocks.flatMap((block) => block.sentences())
}

function sample(kind, author, sentence, position, claim, borderline) {
  return {kind, author, text: sentence.text, cues: cuesOf(sentence, position), claim, borderline}
}

/** Logistic regression by gradient descent with a quadratic penalty: small weights, and the same ones each time. */
function learn(given) {
  const known = given.filter(({borderline}) => !borderline)
  const seen = new Map()
  for (const cue of known.flatMap(({cues}) => cues)) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  // The first is the start, which every sentence has.
  const cues = ['', ...[...seen.keys()].filter((cue) => seen.get(cue) >= fewest)]
  const index = new Map(cues.map((cue, at) => [cue, at]))
  // Every author counts as the square root of their sentences: they repeat themselves.
  const sizes = new Map()
  for (const {author} of known) sizes.set(author, (sizes.get(author) ?? 0) + 1)
  const rows = known.map(({author, claim, cues}) => ({
    at: [0, ...cues.flatMap((cue) => index.get(cue) ?? [])],
    claim: claim ? 1 : 0,
    share: 1 / Math.sqrt(sizes.get(author))
  }))
  const total = rows.reduce((sum, {share}) => sum + share, 0)
  const weights = new Float64Array(cues.length)
  const speed = new Float64Array(cues.length)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight))
    for (const {at, claim, share} of rows) {
      let score = 0
      for (const one of at) score += weights[one]
      const error = ((1 / (1 + Math.exp(-score)) - claim) * share) / total
      for (const one of at) slope[one] += error
    }
    for (let at = 0; at < weights.length; at++) {
      speed[at] = 0.9 * speed[at] - 0.6 * slope[at]
      weights[at] += speed[at]
    }
  }
  return Object.fromEntries(cues.map((cue, at) => [cue, Math.round(weights[at] * 100) / 100]))
}

function probability(weights, cues) {
  return 1 / (1 + Math.exp(-cues.reduce((sum, cue) => sum + (weights[cue] ?? 0), weights[''])))
}

/** A release is judged by what releases taught, a plan by all: plans claim too little to teach alone. */
function learnBoth(given) {
  return {release: learn(given.filter(({kind}) => kind === 'prfaq')), plan: learn(given)}
}

function likelihood(models, {kind, cues}) {
  return probability(kind === 'prfaq' ? models.release : models.plan, cues)
}

function check() {
  const held = samples.map((one) => ({...one}))
  for (const author of new Set(samples.map((one) => one.author))) {
    const models = learnBoth(samples.filter((one) => one.author !== author))
    for (const one of held) if (one.author === author) one.likely = likelihood(models, one)
  }
  let from = 0
  for (const {name, samples: inSet} of sets) {
    const part = held.slice(from, (from += inSet.length))
    console.log(`${name}, each author left out in turn`)
    print(part)
    const others = learnBoth(sets.filter((set) => set.name !== name).flatMap((set) => set.samples))
    console.log(`${name}, learned from the other sets alone`)
    print(part.map((one) => ({...one, likely: likelihood(others, one)})))
  }
  if (list) {
    for (const one of held.filter(({borderline}) => !borderline).sort((a, b) => b.likely - a.likely))
      if (one.claim !== one.likely >= 0.5)
        console.log(
          `${one.claim ? '+' : ' '} ${one.likely.toFixed(2)} ${one.author.slice(0, 14)}  ${one.text.replace(/\s+/g, ' ').slice(0, 150)}  [${one.cues.join(' ')}]`
        )
  }
}

function print(all) {
  for (const [name, held] of [
    ['releases', all.filter(({kind}) => kind === 'prfaq')],
    ['plans', all.filter(({kind}) => kind !== 'prfaq')]
  ])
    if (held.length > 0) printShare(name, held)
}

function printShare(name, held) {
  for (const least of [0.4, 0.5, 0.6, 0.7]) {
    const clear = held.filter(({borderline}) => !borderline)
    const right = clear.filter(({claim, likely}) => claim && likely >= least).length
    const precision = right / (clear.filter(({likely}) => likely >= least).length || 1)
    const recall = right / clear.filter(({claim}) => claim).length
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    console.log(
      `  from ${least}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}  (${clear.length} sentences)`
    )
  }
}

async function write() {
  const tables = Object.entries(learnBoth(samples)).map(([name, weights]) => {
    const sorted = Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)))
    return `export const ${name}: Weights = ${JSON.stringify(sorted)}\n`
  })
  const code = [
    `// Made by scripts/train-claims.mjs from ${samples.length} sentences. Not edited by hand.\n`,
    "/** How much each cue class speaks for a claim, in log-odds; '' is the start. */",
    'export type Weights = Readonly<Record<string, number>>\n',
    ...tables
  ].join('\n')
  writeFileSync(target, await format(code, {...(await resolveConfig(target)), filepath: target}))
}
