import {labelName, type Label} from '../../document/label.ts'
import {unitAt, type Draft} from '../../kinds/draft.ts'
import {vocabulary} from '../../kinds/index.ts'
import {insertionsOf} from '../../kinds/insertion.ts'
import type {Outline} from '../../kinds/outline.ts'
import {spsil, star} from '../../kinds/story.ts'
import {snippetText} from '../../kinds/template.ts'
import type {Unit} from '../../kinds/unit.ts'
import {inserting, type Refactoring, type RefactoringEdit} from './refactoring.ts'

/** Gives the parts of a story the names of SPSIL, and puts in the lessons where they are missing. */
export function toSpsil(draft: Draft, offset: number): Refactoring | undefined {
  return turned(draft, offset, star, spsil, (unit, source) =>
    insertionsOf(unit, ['lessons'], spsil.parts).map((one) => inserting(source, one))
  )
}

/** Gives the parts of a story the names of STAR, and takes out lessons of which nothing has been written. */
export function toStar(draft: Draft, offset: number): Refactoring | undefined {
  return turned(draft, offset, spsil, star, (unit, source) => {
    const {kind, at: whole, blocks} = unit
    const sections = unit.sections.filter(({parts}) => !parts.includes('lessons'))
    const [put] = insertionsOf({kind, at: whole, blocks, sections}, ['lessons'], spsil.parts)
    if (!put || sections.length === unit.sections.length) return []
    const {at, text} = inserting(source, put)
    const start = at.end - snippetText(text).length
    return source.slice(start, at.end) === snippetText(text) ? [{at: {start, end: at.end}, text: ''}] : []
  })
}

type Ending = (unit: Unit, source: string) => readonly RefactoringEdit[]

function turned(draft: Draft, offset: number, from: Outline, to: Outline, ending: Ending): Refactoring | undefined {
  const {source} = draft.document
  const unit = unitAt(draft, offset)
  if (unit?.kind !== 'story') return undefined
  const labels = labelsOf(unit)
  const renamings = labels.flatMap((one) => renamingsOf(source, one, from, to))
  if (!renamings.some(({tells}) => tells)) return undefined
  return {
    offeredAt: [unit.titleAt, ...labels.map(({label}) => label.at)],
    edits: [...renamings.map(({at, text}) => ({at, text})), ...ending(unit, source)]
  }
}

interface PartLabel {
  readonly label: Label
  readonly parts: readonly string[]
}

/** The labels of a story's parts, each once: all cells of a row have the same. The heads of columns name several stories. */
function labelsOf({sections}: Unit): PartLabel[] {
  const labels = new Map<number, PartLabel>()
  for (const {label, parts, derived} of sections) {
    if (label && parts.length > 0 && !derived && label.form !== 'column') labels.set(label.at.start, {label, parts})
  }
  return [...labels.values()]
}

interface Renaming extends RefactoringEdit {
  /** What it replaces stands in stories of the one form and not in those of the other. */
  readonly tells: boolean
}

function renamingsOf(source: string, {label, parts}: PartLabel, from: Outline, to: Outline): Renaming[] {
  const written = source.slice(label.at.start, label.at.end)
  return parts.flatMap((part) => {
    const [before, after] = [titleOf(from, part), titleOf(to, part)]
    const name = /^\p{L}$/u.test(label.name) ? asLetter(written, before, after) : asWord(written, before, after)
    if (!name) return []
    const {index, replaced, put, tells} = name
    const text = written.slice(0, index) + put + written.slice(index + replaced.length)
    if (!vocabulary('story')({form: label.form, name: labelName(text)}).includes(part)) return []
    const start = label.at.start + index
    return [{at: {start, end: start + replaced.length}, text: put, tells}]
  })
}

interface Name {
  readonly index: number
  readonly replaced: string
  readonly put: string
  readonly tells: boolean
}

/** A word becomes the other word, in the same number and case, and nothing around it changes: so it can be turned back. */
function asWord(written: string, before: string, after: string): Name | undefined {
  // Lessons have many names, and all are good in both forms.
  if (before === after || before.includes(' ') || after.includes(' ')) return undefined
  const found = new RegExp(`\\b${before}(?=s?\\b)`, 'i').exec(written)
  const put = found && withCaseOf(found[0], after)
  if (!put || new RegExp(`\\b${after}s?\\b`, 'i').test(written)) return undefined
  return {index: found.index, replaced: found[0], put, tells: true}
}

/** SPSIL has one letter twice, so that letters are written out. */
function asLetter(written: string, before: string, after: string): Name | undefined {
  const found = /\p{L}/u.exec(written)
  if (!found) return undefined
  const is = (title: string): boolean => title.startsWith(found[0].toUpperCase())
  return {index: found.index, replaced: found[0], put: after, tells: is(before) && !is(after)}
}

/** Undefined where capitals stand in the middle of the word. */
function withCaseOf(model: string, word: string): string | undefined {
  const cases = [word, word.toLowerCase(), word.toUpperCase()]
  const models = [model[0]!.toUpperCase() + model.slice(1).toLowerCase(), model.toLowerCase(), model.toUpperCase()]
  return cases[models.indexOf(model)]
}

function titleOf({parts}: Outline, id: string): string {
  return parts.find((part) => part.id === id)?.title ?? ''
}
