import {names, prompts, withheld} from './lists/redactions.ts'
import type {Span} from './span.ts'

// What templates leave for the writer: [bracketed prompts], {{fields}}, <fields>, ____, TODO, TBD, XX, [?]. A Markdown
// link's brackets do not reach this far, and neither do task boxes or footnotes that lead somewhere.
const patterns = [
  /\[[^[\]\n]{1,160}\]/,
  /\{\{[^{}\n]{1,160}\}\}/,
  /(?<![\p{L}\d])<[A-Za-z][\p{L}\d '’_-]{1,60}>/u,
  /_{3,}/,
  // A list of what is to be done is a thing; so is an app for it.
  /\b(?:TODO(?!s?\s+(?:lists?|apps?|items?|comments?)\b)|TBD|TBC|FIXME|FILL ME IN|FILL IN)\b/,
  /\((?:[Ii]nsert|[Aa]dd|[Ff]ill in|INSERT|ADD) [^()\n]{1,80}\)/,
  /(?<![\p{L}\d/._-])XXX+\b/u,
  // Two only where a number would stand: the letters are also a size, a century and a chapter.
  /(?<![\p{L}\d])[Xx]{1,3}\s?%|[$€£][Xx]{1,3}[MmKkBb]?\b|(?<!\b(?:[Cc]hapter|[Pp]art|[Ss]ize|[Vv]olume|[Aa]ct) )\bXX(?=\s(?!century|chromosome)\p{Ll})/u,
  /(?<![\p{L}\d?])\?{3,}/u,
  /(?<![\p{L}…])…{2,}/u,
  /\b[Ll]orem ipsum\b/
]
const placeholder = new RegExp(patterns.map(({source}) => source).join('|'), 'gu')
// Each of them has one of these. Most sentences have none, and need not be tried with every pattern at every letter.
const sign = /[[{<]|___|TODO|TBD|TBC|FIXME|FILL|\([IiAaFf]|XX|[Xx]\s?%|[$€£][Xx]|\?{3}|…{2}|orem ipsum/

// A prompt of any length, where nothing stands beside it.
const onlyPrompt = /^\W*\[[^[\]]{1,2000}\]\W*$/

/** The places in a text that are still to be filled in. */
export function placeholders(text: string): Span[] {
  if (!sign.test(text)) return []
  return [...text.matchAll(placeholder)]
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
    .filter(({start, end}) => text[start] !== '[' || asks(text, start, end))
}

/** The text without its placeholders and without punctuation around them; empty where nothing else was written. */
export function written(text: string): string {
  if (onlyPrompt.test(text)) return ''
  let rest = ''
  let from = 0
  for (const {start, end} of placeholders(text)) {
    rest += text.slice(from, start) + ' '
    from = end
  }
  rest += text.slice(from)
  return rest.replace(/^[\s\p{P}\p{S}]+$/u, '').trim()
}

/** A bracket that holds no number of a source, no mark on the text and no words of the writer. */
function asks(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, end - 1)
  if (inside === '?') return true
  // [X] % is a gap, [X] alone a box that is ticked.
  if (/^[XYN]$/.test(inside)) return /^\s?%/.test(text.slice(end)) || (start > 0 && /^\s\p{Ll}/u.test(text.slice(end)))
  if (!/\p{L}{2}/u.test(inside) || withheld.has(text.slice(start, end).toLowerCase())) return false
  // A reference that leads nowhere: [words][label]
  if (/^\[[^[\]\n]*\]/.test(text.slice(end)) || text[start - 1] === ']') return false
  // `word[index]` and `call(argument, [option])` are code that was not marked as such.
  if (/[\p{L}\d.\\]$|[\p{L}\d]\([^()]*$/u.test(text.slice(Math.max(0, start - 60), start))) return false
  return !reference.test(inside) && !mark.test(inside) && !remark.test(inside) && !isWord(text, start, end)
}

// Citations, footnotes, lists and calls of a program, versions and numbers of tickets and requirements
const reference =
  /^(?:[!^@#&*].*|\s*,.*|[A-Z]{1,8}[- ]?\d[\w.-]*|v\d.*|[^=;(){}|<>]*[=;(){}|<>].*|['"`].*['"`]|[\w.]\w*\.[\w.]+|https?:.*|[\d\s.,–-]+.{0,4})$/
// What is put on a line rather than asked for
const mark =
  /^(?:sic|laughs?|laughter|applause|emphasis (?:added|mine)|must|should|could|won['’]t|high|medium|low|critical|blocker|done|open|closed|wip|draft|new|optional|required|internal|external|beta|alpha|deprecated|link|here|source|sources|citation needed|notes?|update|updated|assumption|assumed|inferred|verified|unverified|confirmed|estimate|estimated|hypothesis|known|unknown|n\/a|none|yes|no|and|or|warning|tip|important|caution|info|faq|prd|mvp|ok|pass|fail)$/i
const remark =
  /^(?:notes?|edit|update[d]?|see|cf\.?|source|ref|as of|via|e\.g\.|i\.e\.|from|translated|translation|editor|internal use|not applicable|about|approx\w*)\b[:,.\s]/i

/** A word that a quotation was given for its reader: “we [the night shift] waited”. */
function isWord(text: string, start: number, end: number): boolean {
  const words = text.slice(start + 1, end - 1).split(/\s+/)
  return (
    words.length <= 3 &&
    words.every((word) => /^\p{Ll}[\p{Ll}'’-]*$/u.test(word) && !prompts.has(word)) &&
    /^(?:the|an?|our|my|his|her|their|its|we|they|it|he|she|them|us|was|were|is|are|had|have|has|in|on|of|at|to|for|and)$/.test(
      words[0]!
    ) &&
    /[\p{L},]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[\s.,;:!?”"’]/.test(text.slice(end))
  )
}

// Around a name that is withheld there is a sentence.
const wordsAround = 5
const reach = 120

/**
 * Whether a placeholder of a finished text hides a name on purpose: a noun phrase in brackets that stands in a sentence,
 * such as "At [Company] I ran the [Client A] account".
 */
export function isRedaction(text: string, {start, end}: Span): boolean {
  const words = /^\[((?:the |an? |my |our )?[\p{Lu}][\p{L}\d'’&-]*(?:[ /][\p{L}\d'’&-]+){0,3})\]$/u.exec(
    text.slice(start, end)
  )?.[1]
  if (words === undefined && !names.has(text.slice(start + 1, end - 1))) return false
  // [X] asks for a number, [Company X] does not.
  if (words?.split(/[ /]/).some((word) => (word.length > 1 || word === words) && prompts.has(word.toLowerCase()))) {
    return false
  }
  const around = text.slice(Math.max(0, start - reach), end + reach)
  return (around.replace(/\[[^[\]]*\]/g, ' ').match(/\p{L}{2,}/gu) ?? []).length >= wordsAround
}

/** Whether something in a sentence of finished work is still to be filled in. */
export function hasGap(sentence: string): boolean {
  return placeholders(sentence).some((span) => !isRedaction(sentence, span))
}
