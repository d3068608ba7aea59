import type {Outline} from './outline.ts'

const longest = 60

/**
 * A name for a new document's file: the outline and the title's words, such as `prfaq-night-counter.md`. Whatever the
 * title holds, the name has no folder, no dot at its start and no character that some file system refuses.
 */
export function proposedFileName(outline: Outline, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  const cut = words.length > longest ? words.slice(0, longest).replace(/-[^-]*$/, '') : words
  const prefix = outline.kind === 'story' ? 'story' : outline.kind === 'essay' ? 'written-response' : outline.kind
  return cut ? `${prefix}-${cut}.md` : `${prefix}.md`
}

/** The name with a number behind it that makes it another: `prfaq-2.md`, `prfaq-3.md`. */
export function nthFileName(name: string, n: number): string {
  return n < 2 ? name : name.replace(/(\.[^./]*)?$/, (extension) => `-${n}${extension}`)
}

/** What is wrong with a file name that somebody typed. */
export type Refusal = 'none' | 'absolute' | 'outside' | 'nameless-folder' | 'characters' | 'reserved' | 'extension'

/**
 * Why a typed file name cannot be used; undefined if it can. It may name folders inside the chosen one, and must not
 * lead out of it.
 */
export function refusedFileName(typed: string): Refusal | undefined {
  const name = typed.trim()
  if (name === '' || /[/\\]$/.test(name)) return 'none'
  const steps = name.split(/[/\\]/)
  if (/^([/\\]|[a-z]:)/i.test(name)) return 'absolute'
  if (steps.includes('..')) return 'outside'
  if (steps.some((step) => step.trim() === '' || step === '.')) return 'nameless-folder'
  // The characters that Windows refuses; a file may have to travel.
  if (/[<>:"|?*\p{Cc}]/u.test(name)) return 'characters'
  if (steps.some((step) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$|^\.(?:md|markdown)$/i.test(step)))
    return 'reserved'
  if (!/\.(?:md|markdown)$/i.test(name)) return 'extension'
  return undefined
}
