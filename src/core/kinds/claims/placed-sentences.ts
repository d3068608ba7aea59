import type {Block, Sentence} from '../../document/block.ts'
import {kept} from '../../document/kept.ts'
import {countWords} from '../../text/words.ts'
import {stretchAt, type Position} from './model.ts'
import {namesRelease, opensQuestions, releaseOf} from '../release.ts'
import {sectionsNamed, type Section} from '../sections.ts'

export interface PlacedSentence {
  readonly sentence: Sentence
  readonly position: Position
}

/** In a document of fewer words the answers belong to the story that the release tells. */
const shortDocument = 900

/** A block that may hold claims, where it stands. */
export interface PlacedBlock {
  readonly block: Block
  /** What decides over its sentences beside their own words; undefined where that differs among them. */
  readonly place: string | undefined
  sentences(): readonly PlacedSentence[]
}

/** What a PR/FAQ says of its product: its release, and in a short document its answers too. */
export function releaseBlocks(blocks: readonly Block[], sections: readonly Section[]): PlacedBlock[] {
  const release = new Set(releaseOf(blocks))
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  const said = words < shortDocument ? blocks : blocks.filter((block) => release.has(block))
  return placed(said, sections, (block) => !release.has(block))
}

/** What a plan says in paragraphs, outside of its requirements and its problem. */
export function planBlocks(blocks: readonly Block[], sections: readonly Section[]): PlacedBlock[] {
  const others = new Set(sectionsNamed(sections, 'requirements', 'problem').flatMap((section) => section.blocks))
  const said = blocks.filter((block) => block.type === 'text' && !others.has(block))
  return placed(said, sections, () => false, true)
}

const answering: readonly string[] = ['faq']
const unnamed: readonly string[] = []

function placed(
  said: readonly Block[],
  sections: readonly Section[],
  isAnswer: (block: Block) => boolean,
  plan?: true
): PlacedBlock[] {
  const sectionOf = new Map<Block, Section>()
  for (const section of sections) for (const block of section.blocks) sectionOf.set(block, section)
  const total = said.reduce((sum, block) => sum + block.words, 0) || 1
  let words = 0
  const headline = said.find((block) => isHeadline(block, sectionOf.get(block)))
  const opening = said.find((block) => block.type === 'text' && block.words > 8)
  return said
    .filter((block) => block.type === 'text' || block.type === 'cell' || block === headline)
    .map((block) => {
      const section = sectionOf.get(block)
      const parts = isAnswer(block) ? answering : (section?.parts ?? unnamed)
      const label = `${block.label?.name ?? ''} ${section?.label?.name ?? ''}`
      const opens = block === opening
      // Counted in words, so that a comment moves nothing.
      const lengths = lengthsOf(block)
      const before = words
      words += lengths.reduce((sum, length) => sum + length, 0)
      const stretch = stretchAt(before / total)
      const even = stretch === stretchAt((words - (lengths.at(-1) ?? 0)) / total)
      return {
        block,
        place: even ? [parts.join(), label, opens, stretch, plan].join('|') : undefined,
        sentences() {
          const voices = quotedSentences(block)
          let at = before
          return block.sentences.map((sentence, index) => {
            const depth = at / total
            at += lengths[index]!
            return {
              sentence,
              position: {
                parts,
                label,
                item: block.item !== undefined,
                headline: block.type === 'heading' || parts.some((part) => part.endsWith('headline')),
                quoted: voices[index] ?? false,
                opening: opens && index < 2,
                depth,
                before: block.sentences[index - 1],
                ...(plan && {plan})
              }
            }
          })
        }
      }
    })
}

const lengthsOf = kept(({sentences}: Block) => sentences.map(({text}) => countWords(text)))

/** For each sentence of a block whether it holds or continues somebody's words. */
function quotedSentences(block: Block): boolean[] {
  let inside = false
  return block.sentences.map(({text}) => {
    const marks = text.match(/["“”]/g) ?? []
    const quoted = block.quoted || inside || marks.length > 0
    for (const mark of marks) inside = mark === '“' || (mark === '"' && !inside)
    return quoted
  })
}

/** A headline says something; the name of a part and the name of the form do not. */
function isHeadline(block: Block, section: Section | undefined): boolean {
  return (
    block.type === 'heading' &&
    section?.label !== block.label &&
    block.words >= 4 &&
    !namesRelease(block.text) &&
    !opensQuestions(block)
  )
}
