import {readDocument, type Document} from '../document/document.ts'
import {isEnglish} from '../text/english.ts'
import type {Kind} from './outline.ts'
import {recognise} from './recognition/recognise.ts'
import {readUnits, type Unit} from './unit.ts'

/** A document read as what it is: the view on which rules judge. */
export interface Draft {
  readonly document: Document
  readonly kind: Kind | undefined
  /** Whether it is written in English, the only language that is judged. */
  readonly english: boolean
  readonly units: readonly Unit[]
}

/** Reads a Markdown text as `kind`, or as what its front matter or its structure says. Never throws. */
export function readDraft(source: string, kind?: Kind): Draft {
  const document = readDocument(source)
  const english = isEnglish(document.blocks.map((block) => block.text).join('\n'))
  const is = kind ?? recognise(document)
  if (!is) return {document, kind: is, english, units: []}
  return {document, kind: is, english, units: readUnits(document, is)}
}
