import type {Block, Sentence} from '../../document/block.ts'
import {countWords} from '../../text/words.ts'
import type {Position} from './model.ts'
import {namesRelease, opensQuestions, releaseOf} from '../release.ts'
import {sectionsNamed, type Section} from '../sections.ts'

export interface PlacedSentence {
  readonly sentence: Sentence
  readonly position: Position
}

/** In a document of fewer words the answers belong to the story that the release tells. */
const shortDocument = 900

/** What a PR/FAQ says of its product, sentence by sentence: its release, and in a short document its answers too. */
export function releaseSentences(blocks: readonly Block[], sections: readonly Section[]): PlacedSentence[] {
  const release = new Set(releaseOf(blocks))
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  const said = words < shortDocument ? blocks : blocks.filter((block) => release.has(block))
  return placed(said, sections, (block) => !release.has(block))
}

/** What a plan says in sentences, outside of its requirements and its problem. */
export function planSentences(blocks: readonly Block[], sections: readonly Section[]): PlacedSentence[] {
  const others = new Set(sectionsNamed(sections, 'requirements', 'problem').flatMap((section) => section.blocks))
  return placed(
    blocks.filter((block) => block.type === 'text' && !others.has(block)),
    sections,
    () => false
  ).map(({sentence, position}) => ({sentence, position: {...position, plan: true}}))
}

function placed(
  said: readonly Block[],
  sections: readonly Section[],
  isAnswer: (block: Block) => boolean
): PlacedSentence[] {
  const sectionOf = new Map(sections.flatMap((section) => section.blocks.map((block) => [block, section] as const)))
  const total = said.reduce((sum, block) => sum + block.words, 0) || 1
  let before = 0
  const headline = said.find((block) => isHeadline(block, sectionOf.get(block)))
  const opening = said.find((block) => block.type === 'text' && block.words > 8)
  return said
    .filter((block) => block.type === 'text' || block.type === 'cell' || block === headline)
    .flatMap((block) => {
      const section = sectionOf.get(block)
      const parts = isAnswer(block) ? ['faq'] : (section?.parts ?? [])
      const voices = quotedSentences(block)
      return block.sentences.map((sentence, index) => {
        // Counted in words, so that a comment moves nothing.
        const depth = before / total
        before += countWords(sentence.text)
        return {
          sentence,
          position: {
            parts,
            label: `${block.label?.name ?? ''} ${section?.label?.name ?? ''}`,
            item: block.item !== undefined,
            headline: block.type === 'heading' || parts.some((part) => part.endsWith('headline')),
            quoted: voices[index] ?? false,
            opening: block === opening && index < 2,
            depth,
            before: block.sentences[index - 1]
          }
        }
      })
    })
}

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
