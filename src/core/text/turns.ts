import {gated} from './gate.ts'
import {endsAsking} from './questions.ts'
import {memories, ownDeeds} from './telling.ts'

// What turns a story from what was done to what came of it.
const number = '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few)'
const opener = new RegExp(
  `^\\W*(?:and |but |so )?(?:as a (?:direct )?result|in the end|by the (?:end|following|next|time)|by (?:then|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+|six|seven|eight|nine|ten|eleven|january|february|march|april|may|june|july|august|september|october|november|december)|within ${number}|after (?:that|${number} (?:days?|weeks?|months?|years?))|since (?:then|that|the)|eventually|ultimately|${number} (?:days?|weeks?|months?|years?|quarters?|seasons?) (?:later|on|after)|in the (?:first|following|next|\\w+ (?:weeks|months|years|seasons)) |over the (?:next|following)|from (?:then|that|\\w+ on)\\b|today|that (?:year|month|week|quarter|season|summer|winter)\\b|the (?:results?|outcomes?|effects?|impact|upshot|consequences?) )`,
  'i'
)
const change = gated(
  /\b(?:fell|rose|dropped|went (?:from|down|up|to|away|back|live)|grew|shrank|came (?:back|down|in|to)|doubled|halved|tripled|increased|decreased|improved|reduced|declined|saved|stopped|ended|disappeared|vanished|closed|reopened|adopted|renewed|signed|passed|won|lost|cut|became|remained|stayed|settled|reached|exceeded|earned|delivered|launched|shipped|is now|are now|has (?:been|since|become)|have (?:been|since|become)|no longer|still (?:use|run|do)s?|(?:was|were) (?:promoted|approved|adopted|rolled out|copied|hurt|completed|finished|delivered|resolved|back|gone|able)|paid off|(?:was|were|had been|has been) never|never (?:\w+ )?(?:went|came|got|stopped|happened|asked|needed|failed|again)|there (?:was|were|has been|have been) (?:no|not)|worked(?! (?:as|at|for|in|on|there|those|with)\b)|gave up|nobody|no one|not (?:one|a single))\b/i
)
const better = gated(
  /\b(?:better|worse|stronger|weaker|faster|quicker|slower|smoother|cheaper|calmer|happier|easier|safer|smooth|success(?:ful|fully)?|brilliant|now|used to|(?:is|are|'s|'re|has been|have been) (?:now )?(?:doing|running|working) )\b/i
)
const measured =
  /\bfrom (?:about |around |over |some )?[\d"$€£(]?\S{0,12} .{0,30}\bto\b|\d\s?%|\d(?:\.\d+)? (?:points?|times)\b/i

/** How much a sentence of a story without labels sounds like its outcome: 0 for not at all, 2 for beyond doubt. */
export function soundsLikeOutcome(sentence: string): number {
  if (endsAsking(sentence)) return 0
  const own = ownDeeds(sentence) > 0
  const score =
    (opener.test(sentence) ? 1 : 0) +
    ((change.test(sentence) || better.test(sentence)) && !own ? 1 : 0) +
    (measured.test(sentence) ? 0.5 : 0)
  return own ? score / 2 : Math.min(2, score)
}

// A story is told in the past. What its writer says in another tense still holds, and so has come of it.
const lasting = gated(
  /^(?!\W*i\b).{0,80}?\b(?:has|have|hasn['’]t|haven['’]t|['’]ve)\b(?! to\b)|\b(?:is|are|isn['’]t|aren['’]t|get|gets) (?:(?:still|now|already|also|back|up|down|out) )?(?:\w+ed|in|on|up|down|out|off|back|part|gone|full|shut|quiet|open)\b/i
)
// Somebody or something that the story has made known, and not a class of things.
const known =
  /^\W*(?:(?:and|but|so|then|by \w+,?|\w+ \w+ later,?) )?(?:the|our|my|their|his|her|its|this|these|those|all|every\w*|each|most|many|several|both|some|nobody|no|none|not|neither|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|\d\S*)\b/i
const acting = /^[^\p{L}\w]*(?:(?:and|but|so) )?(?:she|he|they|we|it|you|(?!i\b|it['’]s\b)\p{Lu}\p{L}+)\b/u
const passive = gated(
  /\b(?:was|were) (?:(?:never|not|also|then|all|both|only|even|\w+ly) )?(?:\w{2,}ed|\w+wn|built|bought|brought|cut|dealt|found|given|held|kept|left|lost|made|met|paid|put|read|said|sent|set|sold|spent|split|taken|taught|told|won|written)\b/i
)
// What people thought and said on the way, what had been before, and what the writer makes of it.
const voices =
  /^.{0,60}?\b(?:thought|said|asked|told|wanted|knew|believed|hoped|argued|laughed|denied|suggested|wondered|expected|thanked|explained|answered|insisted|agreed|refused|shouted|looked|showed)\b/i
const earlier = gated(
  /\bhad (?:(?:never|not|always|already|ever|once|just|only|all|even) )?(?:been|\w{2,}ed|\w+wn|\w+en|made|left|kept|lost|found|sent|told|said|gone|come|had|got|built|begun|put|sat|stood)\b|\bused to\b/i
)
const imagined = gated(/\b(?:would|could|might|should)(?: not|n['’]t)? (?!no longer)\w+/i)
const remark =
  /^\W*(?:(?:and|but|so) )?(?:it|this|that|these|those|there)(?:['’]s|['’]re| is| are| was| were) (?:(?:also|still|just|only|really|perhaps|simply) )?(?:an?|the|one|what|how|why|not|something|nothing|my|like|because|when|where|who)\b|\b(?:i (?:think|guess|suppose|am told|mean|miss|remember)|i['’]m (?:told|sure|not))\b/i

/**
 * How much a sentence behind the deeds of a story without labels says what came of them, from its tense, its subject
 * and its numbers where its words alone do not: 0 for not at all.
 */
export function outcomeSigns(sentence: string, quantified: boolean): number {
  if (endsAsking(sentence)) return 0
  const words = soundsLikeOutcome(sentence)
  if (ownDeeds(sentence) > 0) return words
  const subject = known.test(sentence) ? 0.4 : 0
  const still = lasting.test(sentence) || (memories(sentence) === 0 && (subject > 0 || acting.test(sentence))) ? 0.6 : 0
  const signs =
    words +
    subject +
    still +
    (quantified ? 0.7 : 0) +
    (passive.test(sentence) ? 0.3 : 0) -
    (voices.test(sentence) ? 0.5 : 0) -
    (!quantified && earlier.test(sentence) ? 0.6 : 0) -
    (remark.test(sentence) ? 0.8 : 0) -
    (imagined.test(sentence) ? 0.6 : 0)
  return Math.max(0, Math.min(2, signs))
}

// What somebody thinks of it since: an error seen late, a wish, a judgement, at the head of a paragraph.
const reflection =
  /^\W*(?:(?:what|where|the (?:mistake|error|part|thing|lesson)) (?:that )?i(?:'d|'ve| would| did| do| should| had| have| take| took| think| got| missed| learn| still| regret| keep)\b|(?:and |but |so )?i (?:had (?:been )?(?!to\b)\w+(?:ed|en|nt|t|n)\b|have (?:been|since|often|come|thought|asked|learned|kept|used)|would|should|could have|was (?:too|wrong|so sure|lucky|late|slow|afraid|naive|proud)|think|am|used to|still (?:think|ask|do|believe)|keep|regret)\b|looking back|in hindsight|with hindsight|if i (?:had|did|were|could)|my (?:own )?(?:mistake|error|regret)|it (?:taught|shows|showed) )/i

/** Whether a sentence that opens a paragraph looks back on what has been told. */
export function looksBack(sentence: string): boolean {
  return reflection.test(sentence)
}
