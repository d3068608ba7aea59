import {principles, questions, rounds, type Question} from '../core/index.ts'

/** All questions by principle and by round, in Markdown, as they stand in docs/questions.md. */
export function questionsPage(): string {
  const rest = questions.filter((one) => one.principles.length === 0)
  return (
    [
      '# Questions',
      `The ${questions.length} questions of the view _Questions_, in our own words, each with what a listener hopes to hear.`,
      '## By principle',
      ...principles.flatMap(({id, name}) => [`### ${name}`, list(questions.filter((one) => one.principles[0] === id))]),
      '## By round',
      ...rounds.flatMap(({id, name, about}) => {
        const own = rest.filter((one) => one.rounds[0] === id)
        return own.length > 0 ? [`### ${name}`, about, list(own)] : []
      })
    ].join('\n\n') + '\n'
  )
}

function list(asked: readonly Question[]): string {
  return asked.map(({text, probes}) => `- ${text} _${probes}_`).join('\n')
}
