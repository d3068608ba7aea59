// Verbs in the past that do not end in -ed. "Put", "cut", "set" and "read" are told apart by their subject only.
const irregular =
  'was|were|had|did|went|took|made|wrote|built|led|found|ran|gave|got|kept|began|chose|sent|met|saw|told|said|came|brought|' +
  'bought|sold|spent|stood|sat|held|lost|won|drew|drove|flew|spoke|taught|thought|knew|felt|left|paid|rang|rode|rose|fell|grew|' +
  'threw|broke|caught|dealt|dug|fought|hired|heard|laid|lent|meant|sought|showed|shut|slept|stuck|struck|swore|understood|woke|wore'
const ownPast = `${irregular}|cut|set|put|read|let|split|quit|bet`

const memory = new RegExp(`\\b(?:${irregular}|(?!need\\b|indeed\\b|hundred\\b|speed\\b|feed\\b)\\w{2,}ed)\\b`, 'gi')

// What somebody did, thought and said, rather than what they were or had.
const adverb = '(?:(?:\\w{2,12}ly|then|also|first|never|even|just|finally|next|still|so|therefore) ){0,2}'
const deed = new RegExp(
  `\\b(?:I|we|you) ${adverb}(?!was\\b|were\\b|had\\b|needed\\b|wanted\\b|liked\\b)(?:${ownPast}|\\w{2,}ed)\\b`,
  'gi'
)
const ownDeed = new RegExp(
  `\\b(?:I|you) ${adverb}(?!was\\b|were\\b|had\\b|needed\\b|wanted\\b|liked\\b)(?:${ownPast}|\\w{2,}ed)\\b`,
  'gi'
)

/** How many words of a text tell of the past. */
export function memories(text: string): number {
  return text.match(memory)?.length ?? 0
}

/** How often a text says that its teller did something: "I asked", "we then moved", "you noticed". */
export function deeds(text: string): number {
  return text.match(deed)?.length ?? 0
}

/** How often a text says that one person, its teller, did something. */
export function ownDeeds(text: string): number {
  return text.match(ownDeed)?.length ?? 0
}

// An order to the reader: a verb without a subject at a sentence's start.
const order =
  /^(?:[-*•\s]|please |then |never |always |first,? |do not |don't )*(?:describe|explain|state|say|list|give|name|keep|set|use|start|begin|show|write|tell|focus|include|avoid|share|think|make|add|ask|end|put|read|try|replace|choose|pick|check|remember|consider|imagine|quantify|mention|limit|open|close|spend|talk|pause|practi[cs]e|delete|answer|be|let|run|install|create|click|go|see|follow|enter|select|mix|stir|chop)\b(?! ?[:=])/i
// What belongs in a part, put as a question to the reader.
const prompt = /^(?:what|where|when|who|how|why|which|did|was|were|is|are|do|does|can)\b[^.]{3,200}\?/i

/** Whether a sentence tells the reader what to do, as instructions and prompts do. */
export function instructs(sentence: string): boolean {
  return order.test(sentence) || prompt.test(sentence)
}
