import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {labelledKind, readLabelled, type LabelledDocument} from './labelled.ts'
import {Measures, order} from './measures.ts'
import {perturbed} from './perturbed.ts'
import {sample} from './sample.ts'
import {snapshotOf} from './snapshot.ts'
import {squiggles} from './squiggles.ts'

const usage = `npm run accuracy -- DIR [--kind-given] [--list] [--perturb] [--sample N [--seed S]] [--snapshots]

Measures the linter over the documents that DIR/labels.jsonl labels.

  --kind-given  only with each document read as what its label says it is
  --list        every difference between linter and reader, and every verdict that a perturbation changes
  --perturb     how many verdicts survive changes that do not matter to a reader
  --sample N    N findings at random, of the rules that no label measures, for a careful reader to mark
  --seed S      another draw; 1 unless given
  --snapshots   writes what the linter says now beside each document
`

const {values: options, positionals} = parseArgs({
  options: {
    'kind-given': {type: 'boolean', default: false},
    list: {type: 'boolean', default: false},
    perturb: {type: 'boolean', default: false},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    snapshots: {type: 'boolean', default: false}
  },
  allowPositionals: true
})
const [directory] = positionals
if (!directory || positionals.length > 1) {
  process.stderr.write(usage)
  process.exit(2)
}
const documents = readLabelled(directory)
const given = options['kind-given']

if (options.snapshots) for (const {path, text} of documents) writeFileSync(snapshotOf(path), squiggles(text))
else if (options.sample) print(sample(documents, Number(options.sample), Number(options.seed), given))
else if (options.perturb) print(perturbations(documents))
else print(table(documents))

function print(text: string): void {
  process.stdout.write(text + '\n')
}

function table(labelled: readonly LabelledDocument[]): string {
  const columns = given ? [] : [{head: 'end to end', measures: new Measures(labelled, false)}]
  columns.push({head: 'kind given', measures: new Measures(labelled, true)})
  const rows = order
    .map((name) => [name, ...columns.map(({measures}) => String(measures.values.get(name) ?? '–'))])
    .filter(([, ...cells]) => cells.some((cell) => cell !== '–'))
  const kinds = labelled.filter((document) => labelledKind(document)).length
  return [
    `${directory}: ${labelled.length} documents, of which ${kinds} are of a known kind and filled in`,
    '',
    ...aligned([['', ...columns.map(({head}) => head)], ...rows]),
    ...(options.list
      ? ['', ...columns[0]!.measures.differences.map(({file, line, what}) => `${file}:${line}  ${what}`)]
      : [])
  ].join('\n')
}

function perturbations(labelled: readonly LabelledDocument[]): string {
  const outcomes = perturbed(labelled)
  return [
    `${directory}: verdicts that stay the same`,
    '',
    ...aligned(outcomes.map(({name, share}) => [name, String(share)])),
    ...(options.list
      ? outcomes.flatMap(({name, changes}) => ['', name, ...changes.map((change) => `  ${change}`)])
      : [])
  ].join('\n')
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  )
}
