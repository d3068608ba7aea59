import {ownDeeds} from './telling.ts'

// What turns a story from what was done to what came of it.
const number = '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|few)'
const opener = new RegExp(
  `^\\W*(?:and |but |so )?(?:as a (?:direct )?result|in the end|by the (?:end|following|next|time)|by (?:then|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d+|six|seven|eight|nine|ten|eleven|january|february|march|april|may|june|july|august|september|october|november|december)|within ${number}|after (?:that|${number} (?:days?|weeks?|months?|years?))|since (?:then|that|the)|eventually|ultimately|${number} (?:days?|weeks?|months?|years?|quarters?|seasons?) (?:later|on|after)|in the (?:first|following|next|\\w+ (?:weeks|months|years|seasons)) |over the (?:next|following)|from (?:then|that|\\w+ on)\\b|today|that (?:year|month|week|quarter|season|summer|winter)\\b|the (?:results?|outcomes?|effects?|impact|upshot|consequences?) )`,
  'i'
)
const change =
  /\b(?:fell|rose|dropped|went (?:from|down|up|to|away|back|live)|grew|shrank|came (?:back|down|in|to)|doubled|halved|tripled|increased|decreased|improved|reduced|declined|saved|stopped|ended|disappeared|vanished|closed|reopened|adopted|renewed|signed|passed|won|lost|cut|became|remained|stayed|settled|reached|exceeded|earned|delivered|launched|shipped|is now|are now|has (?:been|since|become)|have (?:been|since|become)|no longer|still (?:use|run|do)s?|(?:was|were) (?:promoted|approved|adopted|rolled out|copied|hurt|completed|finished|delivered|resolved|back|gone|able)|paid off|(?:was|were|had been|has been) never|never (?:\w+ )?(?:went|came|got|stopped|happened|asked|needed|failed|again)|there (?:was|were|has been|have been) (?:no|not)|worked|gave up|nobody|no one|not (?:one|a single))\b/i
const better =
  /\b(?:better|worse|stronger|weaker|faster|quicker|slower|smoother|cheaper|calmer|happier|easier|safer|smooth|success(?:ful|fully)?|brilliant|now|used to|(?:is|are|'s|'re|has been|have been) (?:now )?(?:doing|running|working) )\b/i
const measured =
  /\bfrom (?:about |around |over |some )?[\d"$€£(]?\S{0,12} .{0,30}\bto\b|\d\s?%|\d+(?:\.\d+)? (?:points?|times)\b/i

/** How much a sentence of a story without labels sounds like its outcome: 0 for not at all, 2 for beyond doubt. */
export function soundsLikeOutcome(sentence: string): number {
  if (/\?["”’')]*\s*$/.test(sentence)) return 0
  const own = ownDeeds(sentence) > 0
  const score =
    (opener.test(sentence) ? 1 : 0) +
    ((change.test(sentence) || better.test(sentence)) && !own ? 1 : 0) +
    (measured.test(sentence) ? 0.5 : 0)
  return own ? score / 2 : Math.min(2, score)
}

// What somebody thinks of it since: an error seen late, a wish, a judgement, at the head of a paragraph.
const reflection =
  /^\W*(?:(?:what|where|the (?:mistake|error|part|thing|lesson)) (?:that )?i(?:'d|'ve| would| did| do| should| had| have| take| took| think| got| missed| learn| still| regret| keep)\b|(?:and |but |so )?i (?:had (?:been )?(?!to\b)\w+(?:ed|en|nt|t|n)\b|have (?:been|since|often|come|thought|asked|learned|kept|used)|would|should|could have|was (?:too|wrong|so sure|lucky|late|slow|afraid|naive|proud)|think|am|used to|still (?:think|ask|do|believe)|keep|regret)\b|looking back|in hindsight|with hindsight|if i (?:had|did|were|could)|my (?:own )?(?:mistake|error|regret)|it (?:taught|shows|showed) )/i

/** Whether a sentence that opens a paragraph looks back on what has been told. */
export function looksBack(sentence: string): boolean {
  return reflection.test(sentence)
}
