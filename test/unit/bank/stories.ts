import type {Situation} from '../../../src/core/bank/situations.ts'
import type {BankStory, Lens} from '../../../src/core/index.ts'

interface Makings {
  readonly title?: string
  readonly claims?: readonly string[]
  /** What its words bear out; without it, what it claims. */
  readonly tells?: readonly string[]
  readonly points?: number
  readonly unfilled?: boolean
  readonly lens?: Lens
  readonly situations?: readonly Situation[]
  readonly vocabulary?: readonly string[]
}

const noThemes: Record<Lens, readonly never[]> = {principles: [], competencies: []}

/** A story of a bank that bears out what it claims and is strong, but for what is said. */
export function bankStory({
  title = 'A story',
  claims = [],
  tells = claims,
  points = 4,
  unfilled = false,
  lens = 'principles',
  situations = [],
  vocabulary = []
}: Makings): BankStory {
  return {
    title,
    line: 0,
    unfilled,
    seconds: 90,
    claimed: {...noThemes, [lens]: claims},
    told: {...noThemes, [lens]: tells.map((theme, index) => ({theme, score: 9 - index, words: []}))},
    strength: {points, reasons: []},
    situations,
    vocabulary
  }
}
