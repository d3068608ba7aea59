/** What a document can be. */
export const kinds = ['prfaq', 'prd', 'story', 'essay', 'narrative'] as const
export type Kind = (typeof kinds)[number]

export function isKind(value: string): value is Kind {
  return (kinds as readonly string[]).includes(value)
}

/** The kind that a person means by "PR/FAQ", "Story" or "written response". */
export function kindNamed(words: string): Kind | undefined {
  const name = words.toLowerCase().replace(/[^a-z]/g, '')
  return isKind(name) ? name : name === 'writtenresponse' ? 'essay' : undefined
}

/**
 * One part of a kind's outline. Templates, snippets, the section rule and the recognition of labels all read it, so
 * that they cannot disagree.
 */
export interface Part {
  /** As `workback inspect` names it. */
  readonly id: string
  /** As the template writes it. */
  readonly title: string
  /** What else writers call it: lower case, without article, number or colon. */
  readonly labels: readonly string[]
  /** What belongs here, said to the writer. */
  readonly asks: string
  /**
   * How the template opens the part, with `{{…}}` for each place to fill in. Left out, it is a heading of the
   * second level with `asks` to fill in.
   */
  readonly body?: string
  /** One of the things that the part holds, where it holds several of the same form: a row, a risk, a question. */
  readonly entry?: Entry
  /** A bar raiser misses it when it is not there. */
  readonly required?: boolean
}

export interface Entry {
  readonly id: string
  readonly title: string
  readonly asks: string
  /** With `{{…}}` for each place to fill in. */
  readonly body: string
}

export interface OutlineName {
  /** Also the name of its snippet. */
  readonly id: string
  readonly kind: Kind
  /** As in "New PRFAQ". */
  readonly title: string
}

export interface Outline extends OutlineName {
  /**
   * What the front matter says behind `form:` where readers of the kind expect less: then only what this outline holds
   * is looked for. The kind's usual form has none.
   */
  readonly form?: string
  readonly about: string
  readonly parts: readonly Part[]
}

/** These parts of an outline, in the given order: what a shorter form shares with the full one. */
export function sharedParts({parts}: Outline, ...ids: readonly string[]): readonly Part[] {
  return ids.map((id) => parts.find((part) => part.id === id)!)
}
