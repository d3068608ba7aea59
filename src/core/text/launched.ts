import {endsAsking} from './questions.ts'
import type {Span} from './span.ts'

/** Words by which a sentence gives away that the product is not there yet. */
export interface Unlaunched extends Span {
  /** A plan says so outright; a future may be no more than a manner of speaking. */
  readonly cue: 'plan' | 'future'
}

/** Of whom something is said: of us, of the product by a common noun or a name, of the people it is for. */
type Subject = 'us' | 'product' | 'people'

interface Cue {
  readonly cue: Unlaunched['cue']
  readonly words: RegExp
  /** Whoever may be its subject; left out where the words name it themselves. */
  readonly subjects?: readonly Subject[]
}

const how = '(?:also |now |soon |further |currently |then |finally |[a-z]{3,12}ly )?'
const make =
  '(?:launch|release|build|create|develop|introduce|offer|provide|deliver|ship|roll out|add|publish|design|implement|expand|enable|support)'
const serve =
  '(?:let|allow|enable|help|give|make|reduce|save|provide|offer|support|improve|cut|eliminate|transform|bring|simplify|increase|empower|reveal|get|drive|revolutioni[sz]e|accelerate|change|become|have|include|feature|consist|deliver|ensure|serve|use|show|connect|integrate|automate|replace|remove|cost|run|handle|work|be (?:able to|a|an|the|free|built|designed|developed|created|offered))'
const gain = '(?:be able to|experience|see|enjoy|benefit|no longer|save|gain|have access|get access)'

const cues: readonly Cue[] = [
  {
    cue: 'plan',
    words: new RegExp(`\\b(?:plans?|aims?|intends?|hopes?|seeks?) to\\b`, 'i'),
    subjects: ['us', 'product']
  },
  {cue: 'plan', words: /\b(?:is|are) (?:planned|intended|slated|going) to\b/i, subjects: ['us', 'product']},
  {
    cue: 'plan',
    words: new RegExp(
      `\\b(?:the|our|its) (?:[a-z]{2,12} )?(?:goal|aim|intention|ambition|hope|plan)(?: (?:of|for|with|behind) [^.,;]{1,40})? is to\\b`,
      'i'
    )
  },
  {
    cue: 'plan',
    words: new RegExp(`\\bwould ${how}(?:let|allow|enable|help|give|provide|offer|support|reduce|save)\\b`, 'i'),
    subjects: ['us', 'product', 'people']
  },
  {cue: 'plan', words: /\bwould (?:now |then )?be able to\b/i},
  {cue: 'plan', words: new RegExp(`\\bwe(?:['’]ll| will|['’]re going to| are going to) ${how}${make}\\b`, 'i')},
  {
    cue: 'plan',
    words: new RegExp(
      `\\bwill ${how}be (?:launched|released|built|developed|introduced|created|designed|implemented)\\b`,
      'i'
    ),
    subjects: ['product']
  },
  {cue: 'future', words: new RegExp(`\\bwill ${how}(?!not\\b)${serve}\\b`, 'i'), subjects: ['product']},
  {cue: 'future', words: new RegExp(`\\bwill ${how}${gain}\\b`, 'i'), subjects: ['people']}
]

// A launched product, too, comes to further places later, and does things under a condition.
const later =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|quarter|soon|later|next|until|already|available|availability|today|pilot|trial)\b|\bq[1-4]\b|\b(?:if|when|once|whenever|unless|after|before|as soon as|otherwise|while|starting|beginning|instead of|used to)\b/i

/**
 * The first words of a sentence that speak of a product as something to come; `isProduct` knows its names. Sentences
 * that give a date or a condition are left alone.
 */
export function unlaunched(sentence: string, isProduct: (name: string) => boolean): Unlaunched | undefined {
  if (later.test(sentence) || endsAsking(sentence)) return undefined
  for (const {cue, words, subjects} of cues) {
    const match = words.exec(sentence)
    if (!match) continue
    const subject = subjectBefore(sentence.slice(Math.max(0, match.index - 100), match.index), isProduct)
    if (!subjects || (subject && subjects.includes(subject)))
      return {cue, start: match.index, end: match.index + match[0].length}
  }
  return undefined
}

const thing =
  /\b(?:the|this|our|its)(?: [\p{L}-]{2,20}){0,2} (?:product|service|app|application|tool|platform|feature|solution|programme|program|system|course|report|portal|library|toolkit|sdk|website|site|project|initiative|update|version|offering|software|device|engine|assistant|dashboard|marketplace|competition)(?: also| now)?\s*$/iu
const pronoun =
  /(?:^|[\s,;(])(?:it|which)\s*$|^this\s*$|\b(?:product|service|app|tool|platform|solution|system|programme|program) that\s*$/i
// "Sailors" at the beginning of a sentence; "everyone".
const people =
  /^(?:(?:the|our|all) )?(?:[\p{L}-]{3,20} )?\p{L}[\p{L}-]{1,20}s\s*$|(?:^|, )(?:people|everyone|they)\s*$/iu
// eslint-disable-next-line regexp/no-super-linear-move -- of a hundred characters at most
const named = /(?:\p{Lu}[\p{L}\d™®]*[ -]){0,3}\p{Lu}[\p{L}\d™®]*(?: \d[\d.]*)?\s*$/u

function subjectBefore(words: string, isProduct: (name: string) => boolean): Subject | undefined {
  if (/\bwe\s*$/i.test(words)) return 'us'
  if (thing.test(words) || pronoun.test(words)) return 'product'
  if (people.test(words)) return 'people'
  const name = named.exec(words)?.[0].trim()
  return name && isProduct(name.replace(/^(?:The|This|Our|With|And|But) /, '')) ? 'product' : undefined
}
