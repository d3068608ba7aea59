import type {Block} from '../document/block.ts'

const capitalised = /(?<=(.{0,2}))(?<![\p{L}\d])\p{Lu}[\p{L}\d™®]*/gsu

/**
 * Knows the names of a release: what is written with a capital in the middle of a sentence and comes back. A place or a
 * person may be among them.
 */
export function namesIn(release: readonly Block[]): (name: string) => boolean {
  const words = new Map<string, {count: number; inside: boolean}>()
  for (const {text} of release) {
    for (const match of text.matchAll(capitalised)) {
      const word = words.get(match[0]) ?? {count: 0, inside: false}
      word.count++
      word.inside ||= /[\p{Ll},] $/u.test(match[1] ?? '')
      words.set(match[0], word)
    }
  }
  return (name) => {
    const known = name.split(/[ -]/).map((word) => words.get(word))
    return known.every((word) => (word?.count ?? 0) > 1) && known.some((word) => word?.inside === true)
  }
}
