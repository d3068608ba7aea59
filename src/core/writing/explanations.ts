import type {Draft} from '../kinds/draft.ts'
import {partLabelled} from '../kinds/index.ts'
import type {Part} from '../kinds/outline.ts'
import type {Unit} from '../kinds/unit.ts'
import type {Finding} from '../lint.ts'
import type {Principle} from '../principles/principles.ts'
import type {Span} from '../text/span.ts'
import {adviceFor, type Advice} from './advice.ts'
import {copied} from './copied.ts'
import {principleQuestions} from './principle-questions.ts'

/** What can be said of some words beyond what is wrong with them. */
export type Explanation =
  | {readonly about: 'rule'; readonly at: Span; readonly rule: string}
  | {
      readonly about: 'principle'
      readonly at: Span
      readonly principle: Principle
      /** What a bar raiser would ask of a story for it. */
      readonly questions: readonly string[]
    }
  | {readonly about: 'part'; readonly at: Span; readonly part: Part; readonly advice: Advice}

/** What there is to say about the words at an offset: first of what was found there, then of principles and parts. */
export function explanationsAt(
  {units}: Draft,
  findings: readonly Pick<Finding, 'rule' | 'at'>[],
  offset: number
): readonly Explanation[] {
  const isHere = ({start, end}: Span): boolean => start <= offset && offset <= end
  const found = findings
    .filter(({at}) => isHere(at))
    .map(({rule, at}): Explanation => ({about: 'rule', at: copied(at), rule}))
  const known = units.flatMap((unit) => [...principlesAt(unit, isHere), ...partsAt(unit, isHere)])
  return onceEach([...found, ...known])
}

type IsHere = (at: Span) => boolean

function principlesAt({principles}: Unit, isHere: IsHere): Explanation[] {
  return principles.flatMap(({theme: principle, at}): Explanation[] =>
    principle && isHere(at)
      ? [{about: 'principle', at: copied(at), principle, questions: principleQuestions[principle.id] ?? []}]
      : []
  )
}

function partsAt({kind, titleAt, sections}: Unit, isHere: IsHere): Explanation[] {
  // Nobody labels a headline.
  const headline = kind === 'prfaq' && isHere(titleAt) ? [{at: titleAt, name: '', parts: ['headline']}] : []
  const labelled = sections.flatMap(({label, parts}) =>
    label && isHere(label.at) ? [{at: label.at, name: label.name, parts}] : []
  )
  return [...headline, ...labelled].flatMap(({at, name, parts}) =>
    parts.flatMap((id): Explanation[] => {
      const part = partLabelled(kind, id, name)
      const advice = adviceFor(kind, id)
      return part && advice ? [{about: 'part', at: copied(at), part, advice}] : []
    })
  )
}

/** Front matter names principles for each story of a file, and a rule may say two things about the same words. */
function onceEach(all: readonly Explanation[]): readonly Explanation[] {
  const said = new Map<string, Explanation>()
  for (const one of all) {
    const what = one.about === 'rule' ? one.rule : one.about === 'principle' ? one.principle.id : one.part.id
    const key = `${one.about} ${what}`
    if (!said.has(key)) said.set(key, one)
  }
  return [...said.values()]
}
