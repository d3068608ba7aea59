import type {Question} from './faq.ts'

/** What to ask, and the bracketed prompt that stands for the answer. */
export interface Asking {
  readonly question: string
  readonly prompt: string
}

/** Questions to be written behind a given one in its own form, as a snippet. */
export function questionsSnippet(source: string, model: Question, askings: readonly Asking[]): string {
  const {start, end} = model.block.label?.at ?? model.block.at
  const marked = /^\W*Q\s*(?:\d+\s*)?[:.)]/.exec(source.slice(start, end)) ? 'Q: ' : ''
  // Another sign would begin another list.
  const bullet = /^\s*([-*+])\s/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1, start + 1))?.[1] ?? '-'
  return askings
    .map(({question, prompt}, index) => {
      const answer = `\${${index + 1}:[${prompt}]}`
      switch (model.form) {
        case 'heading':
          return `\n\n${'#'.repeat(model.block.depth ?? 3)} ${marked}${question}\n\n${answer}`
        case 'cell':
          return `\n| ${question} | ${answer} |`
        case 'item':
          return `\n${bullet} ${question}\n  ${bullet} ${answer}`
        case 'plain':
          return `\n\nQ: ${question}\nA: ${answer}`
        default:
          return `\n\n**${marked}${question}**\n\n${answer}`
      }
    })
    .join('')
}
