import {placeholders} from './placeholders.ts'
import {amountAt} from './quantity/amounts.ts'
import {tokenize} from './quantity/tokens.ts'
import {countWords} from './words.ts'

/** What a question can be answered with: yes or no, an amount, or a time; undefined for all other questions. */
export type AnswerKind = 'yes-no' | 'amount' | 'time'

const polar =
  /^(?:so,? )?(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|must|am|isn't|aren't|doesn't|don't|won't|can't)\b/i
/** "Can you explain …" asks for an explanation, "… or …" for a choice. */
const noPolar =
  /^(?:can|could|would|will) (?:you|we|i) (?:please )?(?:explain|describe|tell|give|show|share|elaborate|say|see|walk|remind|provide|list|name|summari[sz]e)\b|\bor\b|\?.*\?|,? (?:and|but) (?:how|what|when|where|why|who|which)\b|\bhow (?:do|does|can|much|many|long)\b/i
const amount =
  /^(?:and |so )?(?:(?:roughly|about) )?how (?:much|many|long|often|fast|quickly|far|large|big)\b|^(?:and |so )?what (?:does|do|will|would|is|are) (?:it|this|that|they|we|you|customers|users|the \w+(?: \w+)?) (?:charge|cost|price)s?\b|^(?:and |so )?what(?:'s|’s| is| are) the (?:price|cost|fee)s?\b|^how (?:is|are) (?:\w+ ){1,3}priced\b/i
const time =
  /^(?:and |so )?(?:when|by when|from when|since when|how soon)\b(?! (?:should|would|do (?:i|you|they|users|customers)|is it (?:better|best|right)|might|can|could|may|not)\b)/i

/** What kind of answer a question asks for. */
export function asksFor(question: string): AnswerKind | undefined {
  const words = question.trim()
  if (amount.test(words)) return 'amount'
  if (time.test(words)) return 'time'
  return polar.test(words) && !noPolar.test(words) ? 'yes-no' : undefined
}

/** Whether an answer, in its sentences, gives what the question asks for, or says that nobody knows yet. */
export function gives(kind: AnswerKind, sentences: readonly string[]): boolean {
  const whole = sentences.join(' ')
  if (placeholders(whole).length > 0 || unknown.test(whole)) return true
  switch (kind) {
    case 'yes-no':
      return !deflects(sentences)
    case 'amount':
      return countsSomething(whole) || elsewhere.test(whole)
    case 'time':
      return dated(whole) || elsewhere.test(whole)
  }
}

/** Who says that they do not know has answered. */
const unknown =
  /\b(?:(?:do|does|did) not (?:yet )?know|(?:don|doesn|didn)['’]t (?:yet )?know|not (?:yet )?(?:known|decided|clear|certain|sure)|unknown|undecided|no (?:good )?(?:answer|date|figure|number|estimate|decision) (?:yet|for)|nobody knows|no one knows|we are unsure|unsure|not yet)\b/i
/** A place where the answer stands. */
const elsewhere =
  /\bhttps?:|\bwww\.|\b(?:see|in) (?:the )?(?:table|section|appendix|figure|chart|above|below)\b|\b(?:above|below)\b/i

const amountWords =
  /\b(?:none|nothing|no (?:charge|fee|fees|cost|costs|limit|minimum|maximum|time|one|longer)|free|zero|unlimited|once|twice|thrice|half|double|all|every|everyone|everybody|each|any number|single|daily|weekly|monthly|hourly|yearly|annually|quarterly|nightly|continuous(?:ly)?|always|never|instant(?:ly)?|immediate(?:ly)?|at once|same[- ]day|overnight|in real time|real-time|until|as long as|as often as|as many as|as much as|included|same as|the same|dozens?|hundreds?|thousands?|millions?|minutes?|seconds?|hours?|days?|weeks?|months?|years?|quarters?|indefinitely|forever|permanent(?:ly)?|depends on (?:the|your|how|which|whether)|per|whenever|only|no\b)\b/i

function countsSomething(text: string): boolean {
  const tokens = tokenize(text)
  return (
    amountWords.test(text) || tokens.some((token, at) => token.kind !== 'sign' && amountAt(tokens, at) !== undefined)
  )
}

// "In the coming months" and "soon" are no dates.
const someday =
  /\b(?:(?<!as )soon|shortly|in due course|(?:in|over) the (?:near|coming|next) (?:future|days|weeks|months|years)|in (?:the )?future|eventually|gradually|later|some ?day|at some point)\b/gi
const timeWords =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|yesterday|now|already|immediate(?:ly)?|instant(?:ly)?|at once|always|never|every|each|daily|weekly|monthly|hourly|nightly|overnight|quarter(?:s|ly)?|week|month|year|day|hour|morning|evening|night|noon|midnight|launch|release|once|when|whenever|while|during|until|before|after|as soon as|if|on the|at the|upon|first|last|next (?:week|month|year|quarter))\b/i

function dated(text: string): boolean {
  return timeWords.test(text.replace(someday, ' '))
}

const yesNo =
  /\b(?:yes|no|not|none|never|nobody|nothing|neither|both|only|partly|partially|mostly|largely|absolutely|of course|cannot|if|unless|until|as long as|without|planned)\b|n['’]t\b|\d/i

// What is said in place of an answer, by a company that means well.
const deflection =
  /\b(?:(?:is|are|remains?) (?:\w+ ){0,2}?(?:important|critical|paramount|essential|central|key|vital|our (?:top |highest |number one )?priority|a (?:top |high |key )?priority|at the (?:heart|core|centre|center))|(?:we|our \w+) (?:\w+ )?(?:takes?|care|value|believe|strive|aim|am committed|are committed|are dedicated|are passionate|work hard|understand|recogni[sz]e)|committed to|best[- ]in[- ]class|industry best practices|great question|good question|stay tuned|(?:has|have|had) (?:\w+ ){0,2}(?:mission|vision|roadmap|plans|ambitions))\b/i

/** A question of yes or no that is answered with how much it matters. */
function deflects(sentences: readonly string[]): boolean {
  const first = sentences[0] ?? ''
  return deflection.test(first) && !sentences.some((sentence) => yesNo.test(sentence))
}

const evasion =
  /\b(?:it (?:all |really |just )?depends(?! on (?:the|your|how|which|whether|what))|(?:we|we'll|we’ll|the team|they) (?:will |shall |are going to |are |is )?(?:look(?:ing)? (?:into|at)|think(?:ing)? about|work(?:ing)? (?:on|it) (?:this|that|it|out)|figur(?:e|ing) (?:this|that|it) out|monitor(?:ing)?|keep(?:ing)? (?:a close|an) eye|shar(?:e|ing) more|announc(?:e|ing) more|provid(?:e|ing) more|publish(?:ing)? more|evaluat(?:e|ing) (?:this|that|it)|investigat(?:e|ing) (?:this|that|it)|consider(?:ing)? (?:this|that|it)|discuss(?:ing)? (?:this|that|it)|explor(?:e|ing) (?:this|that|it)|revisit(?:ing)? (?:this|that|it)|address(?:ing)? (?:this|that|it)|see\b(?! (?:a|the|no|that|an|\d))|get back)|more (?:details?|information|info) (?:will|to) (?:follow|come|be)|(?:stay|watch) (?:tuned|this space)|to be (?:determined|decided|confirmed|defined|announced|discussed)|(?:is|are|being|under) (?:under )?(?:review|investigation|discussion|consideration)|in due course|various factors|time will tell|remains to be seen|good question|great question|hard to say|difficult to say)\b/i

/** Whether an answer puts the question off and says nothing else: no figure, no date, no reason. */
export function evades(sentences: readonly string[]): boolean {
  const whole = sentences.join(' ')
  if (countWords(whole) > 40 || placeholders(whole).length > 0 || !evasion.test(whole)) return false
  // With a date by which it will be known, or a reason, it is an answer.
  if (
    /\d|\b(?:because|by (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the end)|until|once|if|when|instead|for now|in the meantime)\b/i.test(
      whole
    )
  )
    return false
  const empty = sentences.filter(
    (sentence) => evasion.test(sentence) || /^(?:we expect|hopefully|ideally)\b/i.test(sentence)
  )
  return empty.length * 2 >= sentences.length
}
