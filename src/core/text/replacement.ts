import {articleFor} from './articles.ts'
import type {Span} from './span.ts'

/** Words of a text, and what may stand there instead. */
export interface Replacement extends Span {
  readonly instead: string
}

/** A replacement with the capital of the words that it replaces: "In order to" becomes "To". */
export function withCase(instead: string, replaced: string): string {
  return /^\p{Lu}/u.test(replaced) ? capital(instead) : instead
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * Leaves words out so that the rest still reads: one of the spaces around them goes too, the article before them
 * follows the new word behind it, and a capital moves on.
 */
export function without(text: string, {start, end}: Span): Replacement {
  const space = /^\s+/.exec(text.slice(end))?.[0].length ?? 0
  if (space === 0) {
    // At the end of a clause it is the space before them that goes.
    const before = /(?<!\s)\s*$/.exec(text.slice(Math.max(0, start - 20), start))![0].length
    return {start: start - before, end, instead: ''}
  }
  const rest = text.slice(end + space)
  const article = /(?:^|[^\p{L}])(an?)\s+$/iu.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  if (article) {
    const from = start - /(?<!\s)\s+$/.exec(text.slice(Math.max(0, start - 8), start))![0].length - article.length
    return {start: from, end: end + space, instead: withCase(articleFor(rest), article) + text[start - 1]!}
  }
  if (/^\p{Lu}/u.test(text.slice(start)) && /^\p{Ll}/u.test(rest)) {
    return {start, end: end + space + 1, instead: capital(rest.charAt(0))}
  }
  return {start, end: end + space, instead: ''}
}
