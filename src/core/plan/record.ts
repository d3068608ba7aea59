import {lastIndex} from './checklist-lines.ts'

// What we have written stands at the end of the file itself, in a comment: so it goes where the file goes, and what
// was reworded or deleted since can be told from what was never there.

/** What we wrote under a key. */
export interface Written {
  readonly print: string
  /** We have ticked it: whoever takes that back is right. */
  readonly ticked: boolean
}

export interface RecordPlace {
  readonly written: ReadonlyMap<string, Written>
  /** Lines in it that are not ours. */
  readonly foreign: readonly string[]
  /** Index of its first line, and behind its last. */
  readonly start: number
  readonly end: number
}

const opening = '<!-- workback wrote'
const closing = '-->'

/** The last record among lines; undefined where there is none that is whole. */
export function recordIn(lines: readonly {readonly text: string}[]): RecordPlace | undefined {
  const start = lastIndex(lines, ({text}) => text.trim() === opening)
  if (start === -1) return undefined
  const end = lines.findIndex(({text}, index) => index > start && text.trim() === closing)
  if (end === -1) return undefined
  const written = new Map<string, Written>()
  const foreign: string[] = []
  for (const {text} of lines.slice(start + 1, end)) {
    const read = text.split(/\s+/).map((one) => /^([^=]+)=([0-9a-z]+)(\+?)$/.exec(one))
    if (read.every((one) => one !== null))
      for (const [, key, print, ticked] of read) written.set(key!, {print: print!, ticked: ticked === '+'})
    else foreign.push(text)
  }
  return {written, foreign, start, end: end + 1}
}

const width = 100

/** The lines of a record, without their ends. */
export function recordLines(written: ReadonlyMap<string, Written>, foreign: readonly string[]): string[] {
  const lines: string[] = []
  for (const [key, {print, ticked}] of written) {
    const one = `${key}=${print}${ticked ? '+' : ''}`
    const last = lines.at(-1)
    if (last !== undefined && last.length + one.length < width) lines[lines.length - 1] = `${last} ${one}`
    else lines.push(one)
  }
  return [opening, ...lines, ...foreign, closing]
}
