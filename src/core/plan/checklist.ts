/** One thing to do, or a line that says something: what we write in a file that belongs to somebody else. */
export interface Entry {
  /** By it the line is known again, however it is worded and wherever it has been moved. */
  readonly key: string
  readonly text: string
}

/** A heading with a sentence below it and what is to be done. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly items: readonly Entry[]
}

/** What a file of ours is to say. */
export interface Checklist {
  readonly title: string
  readonly intro: string
  readonly sections: readonly Section[]
  /** Keys of what has come about without being ticked. */
  readonly done: ReadonlySet<string>
}

/** What stands for a text in the record of what we wrote: enough to see whether it was reworded. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A key for something that people name: its words, few and in small letters. */
export function keyOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
  return words.replace(/^-|-$/g, '') || 'untitled'
}

/** Text of a document as Markdown that shows just it, on one line. */
export function shownAs(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~#|$!]/g, '\\$&')
}
