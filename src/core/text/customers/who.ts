import {gated} from '../gate.ts'
import type {Span} from '../span.ts'
import {article, human, idle, narrowing, occupied, offhand, placing, relations, vague, verbal} from './narrowing.ts'
import {isPlace, personWord, type PersonWord} from './people.ts'
import {wordsOf, type Word} from './word.ts'

// Customers are named in the words of their own world. What tells them is how they are named: by a word for what people
// do or live through, by words that narrow a general word down, or by standing where only people stand.

/** "If you run a bakery": the reader is the customer, narrowed down by what they do. */
const addressed = gated(
  /\bas an? (?!(?:[\p{L}-]+ )?(?:user|customer|developer|member|team|result|reader) )(?:[\p{L}-]+ ){2,3}you\b|\b(?:if|when|whether) you(?:'re| are)? (?:a|an|run|running|rent|renting|own|manage|teach|live|living|work as|sell|farm|care for|bake|breed|keep|play|drive)\b(?! (?:look|want|need|user|customer|develop))[^,.;]{3,}/iu
)
/** "Karin, who runs a practice for two": one of them, by name. */
const persona = gated(
  /\b\p{Lu}\p{Ll}+, who (?:runs|owns|rents|teaches|drives|farms|keeps|sells|cares|looks after|works|manages|lives|plays|is an?)\b(?! (?:the|our|product|engineering|marketing)\b)[^,.;]{3,60}/u
)
const asRole = gated(/\b[Aa]s an? ((?:[\p{L}-]+ ){0,3}[\p{L}-]+), I\b/u)

/** The first words of a sentence that name somebody who could be found and asked; none for "users" or "everyone". */
export function namesCustomer(sentence: string): Span | undefined {
  const words = wordsOf(sentence)
  const found = words.findIndex((_, at) => isSomebody(words, at))
  const built = addressed.exec(sentence) ?? persona.exec(sentence) ?? roleOf(sentence)
  const named = found === -1 ? undefined : spanOf(words, found)
  if (!built) return named
  const span = {start: built.index, end: built.index + built[0].length}
  return named && named.start < span.start ? named : span
}

/** "As a shift planner, I want" unless it is a user that wants. */
function roleOf(sentence: string): RegExpExecArray | undefined {
  const match = asRole.exec(sentence)
  const noun = match?.[1]?.toLowerCase().split(' ') ?? []
  if (!match || noun.length === 0) return undefined
  return noun.length > 1
    ? idle.has(noun.at(-2)!)
      ? undefined
      : match
    : personWord(noun[0]!)?.is === 'somebody'
      ? match
      : undefined
}

function spanOf(words: readonly Word[], at: number): Span {
  let first = at
  while (first > 0 && (isModifier(words, first - 1) || isNamedProduct(words, first - 1))) first--
  const next = words[at + 1]
  const tail = next && narrows(words, at) ? Math.min(at + 4, words.length - 1) : at
  const stop = words.findIndex((word, i) => i > at && i <= tail && word.sign)
  const last = stop === -1 ? tail : stop - 1
  return {start: words[first]!.start, end: words[last]!.end}
}

function isSomebody(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.sign) return false
  const person = personWord(word.lower)
  const before = words[at - 1]
  const next = words[at + 1]
  if (!person) return isActing(words, at)
  // "User interface", "customer data", "the teacher's": the word belongs to the next one.
  if (before && /^(?:said|says|thanks|dear|former|co-?)$/.test(before.lower)) return false
  if (/^(?:our|us)$/.test(words[at - 1]?.lower ?? '') && person.is === 'somebody' && !narrows(words, at)) return false
  if (!person.plural) return isOne(words, at, person)
  if (next && /^(?:said|says)$/.test(next.lower)) return false
  // "It leads to", "the sponsor leads the"
  if (word.lower === 'leads' && next && /^(?:to|the|a|an|us|them|by)$/.test(next.lower)) return false
  // "Stores them", "hosts a page": the verb.
  if (
    verbal.has(word.lower) &&
    next &&
    !next.sign &&
    !narrowing.has(next.lower) &&
    !placing.has(next.lower) &&
    !human.has(next.lower) &&
    !isGiven(words, at) &&
    !/^(?:that|have|has|are|do|must|will|can|cannot|and|or|to|get|need)$/.test(next.lower)
  )
    return false
  // Harrow Clinics is a name; Data Scientists are people with capitals.
  if (person.is === 'somebody' && !person.listed && isContent(words, at)) return false
  if (person.is === 'somebody') return !(isPlace(word.lower) && /^\p{Lu}/u.test(word.text) && at > 0 && !before?.sign)
  // "Anyone who rents a room", but nothing before it narrows anyone down.
  const pronoun = /^(?:every|any)(?:one|body)$|^(?:those|whoever)$/.test(word.lower)
  return narrows(words, at) || (!pronoun && (isModifier(words, at - 1) || isNamedProduct(words, at - 1)))
}

/** "Gives harbour pilots a light": a noun, whatever follows. */
const isGiven = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({lower}) => /^(?:give|bring|offer|show|send|tell|teach|get|let|help|cost|save)s?$|^for$/.test(lower))

/** "A shelf of binders": what is in or of something may be a thing, and the form of the word proves little there. */
function isContent(words: readonly Word[], at: number): boolean {
  let first = at - 1
  while (first > 0 && first > at - 3 && isModifier(words, first)) first--
  return /^(?:of|with|in|on|from|through|via|using|into|onto|under|over|per|has|have|had|adds?|includes?|contains?|supports?|uses?|its)$/.test(
    words[first]?.lower ?? ''
  )
}

/** Whether the words behind a general word narrow it down. */
function narrows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? ''
  const second = words[at + 2]?.lower ?? ''
  if (next === 'who' || next === 'whose')
    return (
      !/^(?:wants?|needs?|loves?|uses?|can|could|will|would|likes?|wish|prefers?|are|is|choose|values?|expects?|have|has|share|join|cares? about)$/.test(
        second
      ) ||
      (/^(?:are|use|have|can)$/.test(second) && words.length > at + 4)
    )
  if (next === 'that')
    return /^(?:run|sell|rent|live|work|manage|own|ship|build|make|buy|keep|have|hold|process|store|teach|serve|employ|operate|maintain|depend|rely|import|export)$/.test(
      second
    )
  if (next === 'of' && relations.has(words[at]!.lower.replace(/s$/, '')))
    return !/^(?:the|this|our|all|any|it|a|an)$/.test(second) || !words[at + 3]?.sign
  // "Teams moving databases", "parents waiting for a place"
  if (
    /[a-z]{2}ing$/.test(next) &&
    !/^(?:wanting|looking|seeking|including|everything|nothing|anything|something|during|being|having|getting|wishing|trying|according|regarding|needing)$/.test(
      next
    )
  )
    return second !== '' && !words[at + 2]!.sign
  if (!narrowing.has(next) && !placing.has(next)) return false
  // "A leader in healthcare" is the maker’s praise of itself, and a pilot of a product is a trial.
  if (/^(?:leaders?|pilots?)$/.test(words[at]!.lower) && /^(?:in|of|with|at)$/.test(next)) return false
  if (next === 'using' || next === 'with')
    return (second !== '' && !vague.has(second)) || /^(?:a|an|no|fewer|less|more)$/.test(second)
  if (/^(?:building|running|managing)$/.test(next)) return second !== ''
  // "Engineers on the night shift", but not "users in the app"
  const third = words[at + 3]
  if (second === 'the')
    return third !== undefined && !third.sign && !(third.text === third.lower && offhand.has(third.lower))
  return second !== '' && !vague.has(second) && /\p{L}/u.test(second)
}

/** Whether a word narrows down the word for people behind it. */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.sign || idle.has(word.lower) || /^\d/.test(word.text)) return false
  if (word.lower.includes('-'))
    return (
      !/^(?:end|high|world|state|data|well|best|next|non|cross|hard|like|one|open|full|first|second|third|self-?service)-/.test(
        word.lower
      ) ||
      /^(?:open-source|non-profit|high-school|full-time|first-time|first-year|first-generation|second-hand|second-home)$/.test(
        word.lower
      )
    )
  if (/[a-z]{2}est$/.test(word.lower)) return false
  if (/ly$/.test(word.lower) && !/^(?:elderly|family|early|assembly|supply)$/.test(word.lower)) return false
  if (/ing$/.test(word.lower)) return occupied.has(word.lower)
  // "Helped users", "connects teams"
  if (/ed$/.test(word.lower))
    return /^(?:self-employed|displaced|retired|disabled|bereaved|injured|uninsured)$/.test(word.lower)
  return !(
    /[^s]s$/.test(word.lower) &&
    !/^(?:sales|business|sports|operations|logistics|claims|goods|electronics|news|politics|physics)$/.test(word.lower)
  )
}

/** "Windows users", "Bitwarden customers": a product that can be looked up. */
function isNamedProduct(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && at > 0 && /^\p{Lu}/u.test(word.text) && !idle.has(word.lower)
}

/** "A ward pharmacist walks": somebody in the singular, behind an article, and at the end of the group of words. */
function isOne(words: readonly Word[], at: number, {is, listed}: PersonWord): boolean {
  const somebody = is === 'somebody'
  // A job runner is a thing, unless it does what only people do.
  if (!listed && words[at + 1]?.lower !== 'who' && !isPersonal(words, at + 1)) return false
  const next = words[at + 1]
  if (words[at]!.possessive) return false
  let first = at - 1
  while (first > 0 && first > at - 4 && isModifier(words, first)) first--
  const opening = words[first]?.lower ?? ''
  const described = first < at - 1
  // "The platform team" is the writer's own house.
  if (!article.has(opening) && !(opening === 'the' && described && somebody)) return false
  const ends =
    !next ||
    next.sign ||
    idle.has(next.lower) ||
    narrowing.has(next.lower) ||
    placing.has(next.lower) ||
    /s$/.test(next.lower)
  if (!ends) return false
  return somebody
    ? described || next?.lower === 'who' || (!!next && /[^s]s$/.test(next.lower)) || named(words, at)
    : described || narrows(words, at)
}

const named = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'can' || words[at + 1]?.lower === 'has'

/** "Walks", "waits": a verb of people, also in the third person. */
function isPersonal(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? ''
  return human.has(verb) || human.has(verb.replace(/s$/, '')) || human.has(verb.replace(/es$/, ''))
}

/** "Choir conductors photocopy": whoever does this is somebody, whatever the word. */
function isActing(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const next = words[at + 1]
  if (!next || !human.has(next.lower) || word.possessive || idle.has(word.lower)) return false
  // "Kubernetes spend" is spending.
  if (at > 0 && !words[at - 1]!.sign && /^\p{Lu}/u.test(word.text)) return false
  if (!/[^s]s$/.test(word.lower) || word.lower.length < 5) return false
  const verb = words[at + 1]!.lower
  // These are nouns too, so that a plural before them need not be their subject; things wait and struggle as well.
  return /^(?:spend|forget|worry|guess|juggle|scramble|retype|re-type|re-enter|reenter|complain|hope|believe|wonder|remember|photocopy|learn|know|fear|dread|commute|apologi[sz]e|improvise|cobble|squint|scribble)$/.test(
    verb
  )
}
