import type {Block} from '../document/block.ts'
import {kept} from '../document/kept.ts'

const capitalised = /(?<=(.{0,2}))(?<![\p{L}\d])\p{Lu}[\p{L}\d™®]*/gsu

/**
 * Knows the names of a release: what is written with a capital in the middle of a sentence and comes back. A place or a
 * person may be among them.
 */
export function namesIn(release: readonly Block[]): (name: string) => boolean {
  const words = new Map<string, {count: number; inside: boolean}>()
  for (const block of release) {
    for (const {name, inside} of capitalsIn(block)) {
      const word = words.get(name)
      if (!word) words.set(name, {count: 1, inside})
      else {
        word.count++
        word.inside ||= inside
      }
    }
  }
  return (name) => {
    const known = name.split(/[ -]/).map((word) => words.get(word))
    return known.every((word) => (word?.count ?? 0) > 1) && known.some((word) => word?.inside === true)
  }
}

const capitalsIn = kept(({text}: Block) =>
  [...text.matchAll(capitalised)].map((match) => ({name: match[0], inside: /[\p{Ll},] $/u.test(match[1] ?? '')}))
)
