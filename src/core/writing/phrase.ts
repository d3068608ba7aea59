import type {Draft} from '../kinds/draft.ts'
import type {Span} from '../text/span.ts'

/**
 * What a writer is busy with whose cursor stands at an offset: the sentence around it, or the line where no sentence is,
 * as in front matter. Behind a full stop and a space it is nothing yet.
 */
export function phraseAt({document: {blocks, source}}: Draft, offset: number): Span {
  const line = lineAround(source, offset)
  const block = blocks.filter(({at}) => at.start <= offset).at(-1)
  if (!block || block.at.end < line.start) return line
  const sentence = block.sentences.filter(({at}) => at.start <= offset).at(-1)
  if (!sentence) return {start: block.at.start, end: block.sentences[0]?.at.start ?? block.at.end}
  const {start, end} = sentence.at
  const behind = ended.test(sentence.text) ? closing : open
  return behind.test(source.slice(end, offset)) ? {start, end: Math.max(end, offset)} : {start: offset, end: offset}
}

const ended = /[.!?…‽][^\p{L}\p{N}\s]{0,8}$/u
// What of markup may stand behind the last word that a reader sees.
const closing = /^[^\p{L}\p{N}\s]*$/u
const open = /^[^\p{L}\p{N}\r\n]*$/u

function lineAround(source: string, offset: number): Span {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const end = /[\r\n]/.exec(source.slice(offset))?.index
  return {start: offset === 0 ? 0 : start, end: end === undefined ? source.length : offset + end}
}
