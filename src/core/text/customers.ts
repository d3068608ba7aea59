import type {Span} from './span.ts'

// Nobody can go and find these: they need further words that narrow them down.
const anybody =
  'users customers people everyone everybody anyone those consumers companies businesses organizations organisations enterprises clients members ' +
  'stakeholders others teams groups partners individuals folks visitors subscribers developers engineers leaders workers employees makers builders followers'

// These could be found, and further words narrow them down further.
const groups = 'buyers sellers owners operators managers families parents'

// They have the form of a role, and are things.
const things =
  'numbers orders offers papers servers computers filters parameters identifiers helpers headers counters layers containers answers letters matters ' +
  'connectors sensors fasteners monitors processors vectors factors errors doors floors colors colours motors sectors editors validators generators ' +
  'accelerators indicators providers routers folders buffers clusters'

const vague = new Set(`${anybody} ${things}`.split(' '))
// A role shows in its form (-ers, -ists, -ants …) or in being one of the plain words for people; and, since sensors and
// fasteners have that form too, in standing where somebody acts or is helped.
const role =
  /(?:^\W*|\b(?:for|help(?:s|ing)?|lets?|letting|enabl(?:es?|ing)|giv(?:es?|ing)|allow(?:s|ing)?|offers?|among|when|where|that|because|while|as|so|many|most|some|few|of \d+|\d+|the|our|these|those|all) )(?:\p{L}+[- ]){0,3}?(\p{L}{3,}(?:ers|ors|ists|ians|ants|eers|ees)|parents|nurses|students|patients|families|households|residents|freelancers|tenants|shops|clinics|hospitals|schools|analysts|children|volunteers)\b/giu

// What narrows: "people who", "teams that run", "owners of", "visitors with".
const construction = new RegExp(
  `\\b(?:${`${anybody} ${groups}`.replaceAll(' ', '|')}) (?:who|whose|that (?:run|sell|rent|live|work|manage|need|own|use|ship|build)|of|with|in|at|on|running|using|living|working|between|from)\\b`,
  'i'
)

/** The first words of a sentence that name somebody who could be found and asked; none for "users" or "everyone". */
export function namesCustomer(sentence: string): Span | undefined {
  const built = construction.exec(sentence)
  if (built) return {start: built.index, end: built.index + built[0].length}
  for (const match of sentence.matchAll(role)) {
    const noun = match[1]!
    if (!vague.has(noun.toLowerCase()))
      return {start: match.index + match[0].length - noun.length, end: match.index + match[0].length}
  }
  return undefined
}

const pain =
  /\b(?:struggl\w+|frustrat\w+|painful(?:ly)?|difficult(?:y|ies)?|hard(?:er)? to|hard|tedious|error-prone|manual(?:ly)?|time-consuming|costly|expensive|wast(?:e|es|ed|ing)|los(?:e|es|ing|t)|miss(?:es|ed|ing)?|lack(?:s|ing)?|cannot|can't|could not|couldn't|unable|no way to|nobody|forced to|have to|has to|had to|wait(?:s|ed|ing)?|delay(?:s|ed)?|slow|fail(?:s|ed|ures?)?|confus\w+|overwhelm\w*|too (?:many|much|long|late|few|little)|guess(?:es|ing)?|broken|scattered|fragmented|instead of|spend(?:s|ing)?|risk(?:s|ed)?|problem|challenge|pain|worr(?:y|ies|ied)|barrier|burden|gap|stuck|without)\b/i

/** Whether a sentence tells what somebody has to put up with today. */
export function tellsProblem(sentence: string): boolean {
  return pain.test(sentence)
}
