import {irregularPasts} from './irregular.ts'

/** How often somebody acts in a sentence that tells what happened. */
export interface Acting {
  readonly i: number
  readonly we: number
}

// "We quickly agreed", "I then", "we all": a word or two may stand between the one who acts and what they do.
const subject =
  /\b(i|we)(?:['’]ve|['’]d)?(?: (?:also|then|both|all|therefore|first|finally|never|even|just|had|have|\w{2,}ly)){0,2} ([a-z][a-z-]+)/gi
// "… and rolled out", ", ran": what the same person does next.
const further = /(?:,? and|,? then|,? but|,)(?: (?:also|then|later|finally|\w{2,}ly))? ([a-z][a-z-]+)/gi

/** Counts the past-tense actions of "I" and of "we"; states and wishes ("we had", "we wanted") are none. */
export function acting(sentence: string): Acting {
  const text = sentence.replace(/\s/g, ' ')
  const subjects = [...text.matchAll(subject)]
  const count = {i: 0, we: 0}
  for (const [index, match] of subjects.entries()) {
    if (!isAction(match[2]!)) continue
    const who = match[1]!.toLowerCase() === 'i' ? 'i' : 'we'
    const rest = text.slice(match.index + match[0].length, subjects[index + 1]?.index)
    count[who] += 1 + [...rest.matchAll(further)].filter((one) => isAction(one[1]!)).length
  }
  return count
}

const states = new Set(
  `had was were wanted needed knew thought felt believed hoped liked loved wished lacked owned lived worked received expected
  realised realized noticed learned learnt understood seemed used got lost failed struggled missed feared meant need speed
  indeed based united limited related required interested`.split(/\s+/)
)

function isAction(word: string): boolean {
  const verb = word.toLowerCase()
  return !states.has(verb) && (irregularPasts.has(verb) || /[a-z]{2}ed$/.test(verb))
}
