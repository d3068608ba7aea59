import type {Outline} from '../kinds/outline.ts'
import {outlines} from '../kinds/outlines.ts'
import {entrySnippet, outlineSnippet, partSnippet} from '../kinds/template.ts'
import {metricSentences} from './metric-sentences.ts'

/** A piece of text with tab stops that somebody gets for typing its prefix. */
export interface WritingSnippet {
  readonly prefix: string
  readonly title: string
  readonly about: string
  readonly body: string
}

/**
 * The outlines whose parts have names to type. What has a form of its own needs the front matter that says so, which a
 * template has and a snippet has not.
 */
export const namedOutlines: readonly Outline[] = outlines.filter(({kind, form}) => kind !== 'essay' && !form)

/** All parts of an outline in one piece. */
export function wholeSnippet(outline: Outline): WritingSnippet {
  return {prefix: outline.id, title: outline.title, about: outline.about, body: outlineSnippet(outline)}
}

/** Each part of an outline, and one of what it holds several of. */
export function partSnippets(outline: Outline): readonly WritingSnippet[] {
  const family = outline.id === 'prfaq' ? 'pr' : outline.id
  // In SPSIL three parts of STAR have other names.
  const parts = outline.parts.map((part) => ({
    prefix: `${family}-${outline.id === 'spsil' ? part.title.toLowerCase() : part.id}`,
    title: part.title,
    about: part.asks,
    body: partSnippet(part)
  }))
  const entries = new Set(outline.parts.flatMap(({entry}) => entry ?? []))
  return [
    ...parts,
    ...[...entries].map((entry) => ({
      prefix: `${family}-${entry.id}`,
      title: entry.title,
      about: entry.asks,
      body: entrySnippet(entry)
    }))
  ]
}

export const metricSnippets: readonly WritingSnippet[] = metricSentences.map((sentence) => ({
  prefix: `metric-${sentence.id}`,
  title: sentence.title,
  about: sentence.asks,
  body: entrySnippet(sentence)
}))
