import type {Kind} from '../../../src/core/index.ts'
import {dropQuestions, dropTitle, reword} from './headings.ts'
import {labelForms, relabel} from './labels.ts'
import {toSecondPerson} from './person.ts'
import {rewrap} from './wrap.ts'

/** A change that does not matter to a reader's verdict. */
export interface Perturbation {
  readonly name: string
  /** Changes a text with line feeds and without front matter; undefined where there is nothing to change. */
  apply(text: string): string | undefined
  /** The kinds for which it does not matter; all of them, and none, unless said. */
  readonly kinds?: readonly Kind[]
}

const forms = {
  heading: 'headings',
  bold: 'bold run-ins',
  plain: 'plain "Label:" lines',
  item: 'list items',
  row: 'rows of a table',
  html: 'rows of an HTML table'
}

export const perturbations: readonly Perturbation[] = [
  {name: 'the title dropped', apply: dropTitle},
  {name: 'headings and labels as synonyms', apply: (text) => reword(text, 'synonym')},
  {name: 'headings and labels as sentences', apply: (text) => reword(text, 'sentence')},
  ...labelForms.map((form) => ({
    name: `labels of stories as ${forms[form]}`,
    apply: (text: string) => relabel(text, form),
    kinds: ['story'] as const
  })),
  {name: 'first person to second', apply: toSecondPerson, kinds: ['story']},
  {name: 'lines wrapped at 60', apply: (text) => rewrap(text, 60)},
  {name: 'lines wrapped at 100', apply: (text) => rewrap(text, 100)},
  {name: 'the questions of a PR/FAQ removed', apply: dropQuestions, kinds: ['prfaq']},
  {name: 'line ends of Windows', apply: (text) => text.replace(/\n/g, '\r\n')}
]
