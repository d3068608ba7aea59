import {readFileSync} from 'node:fs'
import path from 'node:path'
import {isKind, type Kind} from '../../src/core/index.ts'

/** A sentence in which a reader sees a result claimed. */
export interface LabelledClaim {
  /** From 1. */
  readonly line: number
  /** Where the claim begins in its line, from 0. */
  readonly col: number
  readonly text: string
  readonly quantified: boolean
  /** Another reader might judge otherwise: not counted. */
  readonly borderline?: boolean
}

/** What a reader says of a document, or of one of the stories in it: a line of `labels.jsonl`. */
export interface Label {
  readonly id: string
  readonly file: string
  /** A kind of document, `template` where nothing is filled in, `other` for what must stay without findings. */
  readonly kind: string
  /** First and last line of a story among several, from 1. */
  readonly lines?: readonly [number, number]
  /** The lines in which claims are labelled, where that is not all of the unit. */
  readonly claims_scope?: readonly [number, number]
  readonly customer_framing: 'present' | 'partial' | 'missing' | 'n/a'
  readonly results_claims?: readonly LabelledClaim[]
  readonly lessons: 'present' | 'missing' | 'n/a'
  readonly lessons_borderline?: boolean
  /** Names of the principles that the story speaks for. */
  readonly principles?: readonly string[]
  /** 0 to 5, as a bar raiser would grade it. */
  readonly strength?: number
  /** The language, where it is not English. */
  readonly lang?: string
}

export interface LabelledDocument {
  /** Below the labelled directory. */
  readonly file: string
  readonly path: string
  readonly text: string
  /** Whose it is: what stands before `__` in the file's name, or the whole name. */
  readonly author: string
  readonly english: boolean
  /** At least one. */
  readonly labels: readonly Label[]
}

/** The documents which the `labels.jsonl` of a directory names, in its order. */
export function readLabelled(directory: string): LabelledDocument[] {
  const lines = readFileSync(path.join(directory, 'labels.jsonl'), 'utf8').trim().split('\n')
  const byFile = new Map<string, Label[]>()
  for (const label of lines.map((line) => JSON.parse(line) as Label))
    byFile.set(label.file, [...(byFile.get(label.file) ?? []), label])
  return [...byFile].map(([file, labels]) => {
    const full = path.join(directory, file)
    return {
      file,
      path: full,
      text: readFileSync(full, 'utf8').replace(/^\uFEFF/, ''),
      author: path.basename(file).split('__')[0]!,
      english: labels.every(({lang}) => !lang || lang === 'en'),
      labels
    }
  })
}

/** The kind that a document has to be read as; undefined for templates and for what is of no kind. */
export function labelledKind({labels}: LabelledDocument): Kind | undefined {
  return labels.map(({kind}) => kind).find(isKind)
}
