import {
  coverage,
  progressOf,
  risksOf,
  states,
  themes,
  type BankStory,
  type Carrier,
  type Claim,
  type Coverage,
  type Lens,
  type State,
  type Targets
} from '../core/index.ts'

/** A story with the file in which it stands. */
export interface FoundStory extends BankStory {
  readonly path: string
}

/** What a story bank covers, in the JSON form of `workback coverage`: other tools read it. */
export interface CoverageReport {
  readonly lens: Lens
  /** Strong stories up to each target, and the sum of the targets. */
  readonly have: number
  readonly want: number
  readonly themes: readonly ReportedTheme[]
  readonly risks: {
    readonly alone: readonly ReportedCarrier[]
    readonly overused: readonly ReportedCarrier[]
    /** Names of the themes for which there is nothing. */
    readonly empty: readonly string[]
  }
}

interface ReportedTheme {
  readonly id: string
  readonly name: string
  readonly askedMost: boolean
  readonly target: number
  readonly covered: number
  readonly state: State
  readonly stories: readonly ReportedStory[]
  readonly couldClaim: readonly Place[]
}

interface Place {
  readonly title: string
  readonly path: string
  /** From 1. */
  readonly line: number
}

interface ReportedStory extends Place {
  readonly evidenced: boolean
  readonly unfilled: boolean
  /** From 0 to 5. */
  readonly strength: number
  readonly reasons: BankStory['strength']['reasons']
}

interface ReportedCarrier extends Place {
  readonly themes: readonly string[]
}

/** How far stories cover the themes of a lens. */
export function coverageReport(stories: readonly FoundStory[], lens: Lens, targets: Targets): CoverageReport {
  const covered = coverage(stories, {lens, targets})
  const {alone, overused, empty} = risksOf(covered)
  return {
    lens,
    ...progressOf(covered),
    themes: covered.map(reported),
    risks: {alone: alone.map(carrier), overused: overused.map(carrier), empty: empty.map(({name}) => name)}
  }
}

function reported({theme, target, state, covered, claims, couldClaim}: Coverage<FoundStory>): ReportedTheme {
  const {id, name, askedMost = false} = theme
  return {id, name, askedMost, target, covered, state, stories: claims.map(story), couldClaim: couldClaim.map(place)}
}

function story({story: one, evidenced}: Claim<FoundStory>): ReportedStory {
  const {unfilled, strength} = one
  return {...place(one), evidenced, unfilled, strength: strength.points, reasons: strength.reasons}
}

function carrier({story: one, themes: carried}: Carrier<FoundStory>): ReportedCarrier {
  return {...place(one), themes: carried.map(({name}) => name)}
}

function place({title, path, line}: FoundStory): Place {
  return {title: title || path, path, line: line + 1}
}

const lensNames: Readonly<Record<Lens, string>> = {
  principles: 'Leadership Principles',
  competencies: 'Competencies'
}
const stateNames: Readonly<Record<State, string>> = {
  nothing: 'nothing',
  claimed: 'claimed only',
  thin: 'shown, thin',
  covered: 'covered'
}
const marks: Readonly<Record<State, string>> = {nothing: '·', claimed: '?', thin: '◐', covered: '●'}

/** The same for people. */
export function printCoverage({lens, have, want, themes: reports, risks}: CoverageReport): string {
  const width = Math.max(...themes[lens].map(({name}) => name.length))
  const states_ = Math.max(...states.map((state) => stateNames[state].length))
  const lines = [`${lensNames[lens]}: ${have} of ${want} strong stories in place`]
  for (const asked of [true, false]) {
    const group = reports.filter(({askedMost}) => askedMost === asked)
    if (group.length === 0) continue
    lines.push('', ...(reports.some(({askedMost}) => askedMost) ? [asked ? 'Asked most' : 'The others'] : []))
    for (const {name, target, covered, state, stories, couldClaim} of group) {
      lines.push(
        `  ${marks[state]} ${name.padEnd(width)}  ${covered} of ${target}  ${stateNames[state].padEnd(states_)}`.trimEnd()
      )
      lines.push(...stories.map(storyLine))
      lines.push(...couldClaim.map((one) => `      could show it: ${placeLine(one)}`))
    }
  }
  const weak = [
    ...risks.alone.map((one) => `  ${placeLine(one)} alone carries ${one.themes.join('; ')}`),
    ...risks.overused.map((one) => `  ${placeLine(one)} claims ${one.themes.length}: ${one.themes.join('; ')}`)
  ]
  if (weak.length > 0) lines.push('', 'Weak points', ...weak)
  return lines.join('\n') + '\n'
}

function storyLine({evidenced, unfilled, strength, reasons, ...where}: ReportedStory): string {
  const first = reasons.find(({met}) => !met)?.says
  const mend = unfilled ? 'not filled in yet' : evidenced ? first : 'its words do not show it'
  return `      ${unfilled ? '-' : strength}/5 ${placeLine(where)}${mend ? `: ${mend}` : ''}`
}

function placeLine({title, path, line}: Place): string {
  return `${title} (${path}:${line})`
}
