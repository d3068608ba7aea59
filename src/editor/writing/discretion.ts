import type {Finding, Span} from '../../core/index.ts'
import type {Change} from '../documents.ts'

type Said = Pick<Finding, 'rule' | 'at'>

/**
 * The findings that do not interrupt: all but those about a phrase that is being written. Of such a phrase is said only
 * what was said before somebody wrote on in it, so that nothing comes and goes at each key.
 *
 * @param said what is being shown, where it stands now
 */
export function withoutInterrupting<F extends Said>(
  found: readonly F[],
  said: readonly Said[],
  phrases: readonly Span[]
): F[] {
  return found.filter(
    ({rule, at}) =>
      !phrases.some((phrase) => touches(phrase, at)) || said.some((one) => one.rule === rule && touches(one.at, at))
  )
}

/** Where some words stand after a change; undefined when nothing is left of them. */
export function moved({start, end}: Span, change: Change): Span | undefined {
  const grown = change.text.length - (change.end - change.start)
  if (change.start < change.end && change.start <= start && end <= change.end) return undefined
  return {
    start: start < change.start ? start : start >= change.end ? start + grown : change.start + change.text.length,
    end: end <= change.start ? end : end >= change.end ? end + grown : change.start
  }
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end
}
