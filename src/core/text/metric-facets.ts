import {namesCustomer} from './customers/who.ts'
import {quantities} from './quantities.ts'
import {namesHorizon} from './targets.ts'

/** What a sentence has to say of a result, besides what got better. */
export interface MetricFacets {
  /** From which number to which. */
  readonly change: boolean
  /** To which number, if not from which. */
  readonly reached: boolean
  readonly when: boolean
  readonly whom: boolean
}

const change =
  /\bfrom\b.{1,60}\bto\b|\d\S{0,12}(?: \S{1,20}){0,3} (?:→|->|=>|to) \S{0,12}\d|\b(?:down|up) from\b|\b(?:instead of|rather than|where it (?:was|had been)) .{0,12}\d/i
const reached = /\bto (?:only |just |about |under |over |below |above )?[$€£]?\d/i
const whom =
  /\b(?:for|across|among)\s(?!(?:an?|one|two|three|four|five|six|the (?:first|next|last)|\d+)\s(?:\w{1,20}\s)?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)\b)\S/i

// "40 a week" says how often, "in a week" how soon.
const rate = /(?<!\b(?:in|within|after|over|for) )\b(?:an?|per|each|every) (?:hour|day|week|month|quarter|year)\b/gi

/** Which of them some words say. */
export function metricFacets(text: string): MetricFacets {
  const measured = quantities(text).length > 0
  return {
    change: change.test(text) && measured,
    reached: reached.test(text) && measured,
    when: namesHorizon(text.replace(rate, ' ')),
    whom: whom.test(text) || namesCustomer(text) !== undefined
  }
}
