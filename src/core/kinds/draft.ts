import {readDocument, type Document} from '../document/document.ts'
import {isEnglish} from '../text/english.ts'
import type {Kind} from './outline.ts'
import {recognise} from './recognise.ts'
import {isUnfilled} from './unfilled.ts'
import {readUnits, type Unit} from './unit.ts'

/** A document read as what it is: the view on which rules judge. */
export interface Draft {
  readonly document: Document
  readonly kind: Kind | undefined
  /** Whether it is written in English, the only language that is judged. */
  readonly english: boolean
  /** A template in which next to nothing has been written. */
  readonly unfilled: boolean
  readonly units: readonly Unit[]
}

/** Reads a Markdown text as `kind`, or as what its front matter or its structure says. Never throws. */
export function readDraft(source: string, kind?: Kind): Draft {
  const document = readDocument(source)
  const english = isEnglish(document.blocks.map((block) => block.text).join('\n'))
  const is = kind ?? recognise(document)
  if (!is) return {document, kind: is, english, unfilled: false, units: []}
  const units = readUnits(document, is)
  return {document, kind: is, english, unfilled: isUnfilled(units), units}
}
