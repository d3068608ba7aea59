import {gated, type Gated} from '../gate.ts'

// The words of trouble, and the words that take it away. A clause is judged by both, see problem.ts.

const alternatives = (words: string): string =>
  words
    .trim()
    .split(/[\n|]/)
    .map((word) => word.trim())
    .join('|')
const oneOf = (words: string): Gated => gated(new RegExp(`\\b(?:${alternatives(words)})\\b`, 'i'))

const strong = alternatives(`
  struggl(?:e|es|ed|ing)|suffer(?:s|ed|ing)?|frustrat\\w+|painful(?:ly)?|pain points?|tedious|error-prone|time-consuming
  cumbersome|labou?rious|overwhelmed|overwhelms?|overwhelming(?!ly| majority| success)|confus(?:ing|ed|ion)|nightmare
  hassle|headaches?|bottlenecks?|hard(?:er)? (?:to|for)|hard-to-\\w+|difficult(?:y|ies)?|impossible|cannot|can't|can not
  can barely|can only|unable|inability|lack(?:s|ed|ing)?|no way|no (?:easy|good|reliable|simple|common|single|real|clear|central|standard) way
  from scratch|from zero|starts? over|all over again|forgotten|misspelt|misspelled|mixed up|(?:keep|kept)s? (?:them|him|her|me) (?:up|awake)|few (?:[\\w-]+ ){0,3}(?:know|have|can|use|understand|offer|get)
  there (?:is|are) (?:currently |still |simply )?no (?!need|hidden|extra|additional|sign|set-?up|fees?|limit|ads?|contract|cost|charge)\\w+
  nobody|no one|(?:not|never) (?:really |quite )?clear|none of|nowhere|forced to|wast(?:e|es|ed|ing)|los(?:e|es|ing)|miss(?:es|ed|ing)|forget(?:s|ting)?
  by hand|manual(?:ly)?|too (?:many|much|long|late|few|little|often|slow|expensive|hard|complex|complicated|costly|far|small|big|busy|early)
  wrong|stuck|by the time|re-?enter(?:s|ed|ing)?|re-?typ(?:e|es|ing)|copy[- ](?:and[- ])?past\\w+|line by line|one by one|door to door
  fragmented|scattered|siloed|unreliable|inefficient|outdated|costly|unseen|unanswered|unnoticed|in vain|guess(?:es|ing|work)
  worr(?:y|ies|ied|ying)|stress(?:ful|ed)|complain\\w*|afraid|anxi\\w+|lonely|isolated|gives? up|drops? out|abandon(?:s|ed)?
  refused?|rejected|bother(?:s|ed|some)|chas(?:e|es|ing)|scrambl\\w+|juggl\\w+|falls? behind|goes? (?:wrong|missing|stale|unused)
  piles? up|left (?:out|behind|alone)|burn(?:ed|t)? out|exhaust\\w+|drown\\w*|fraudulent|scams?|blind spots?|at risk|risky
  unsafe|dangerous|dread\\w*|in the dark|(?:the|a|this|their|one|big|biggest|common|real|main|key|core) (?:[\\w-]+ )?(?:problem|challenge|pain|barrier|obstacle|burden|gap|friction)s?
`)
const weak = alternatives(`
  have to|has to|had to|must|needs? to be|rel(?:y|ies) on|resorts? to|depends? on|wait(?:s|ed|ing)?|delay(?:s|ed)?|slow(?:ly|er)?
  expensive|fail(?:s|ed|ing|ures?)?|don't|doesn't|do not|does not|did not|didn't|is not|isn't|are not|aren't|was not
  were not|not know\\w*|never|not at all|rarely|seldom|hardly|barely|lost|gone|false|missing|lapses?|lapsed|risk(?:s|ing)?|broken|breaks?
  only (?:when|after|once|by|if|at|works?|knows?)|without (?:knowing|noticing|help|access)|has no|have no|had no
  spend(?:s|ing)?|spent|interrupt\\w*|duplicat\\w+|twice|again and again|over and over|even though|however|alone
  problems?|issues?|challenges?|gaps?|burden(?:s|some)?|barriers?|friction|pain|hidden|ignored|discover(?:s|ed)?|finds? out
  on paper|paper|clipboards?|by (?:post|phone|fax|email|e-mail|mail|letter)|spreadsheets?|sticky notes?|screenshots?|(?:chat|e-?mail|slack|whatsapp|text) (?:threads?|groups?|messages?)|group chats?|from memory|word of mouth|in their heads?|photocop\\w+|scanned|faxed
  late|behind|by then|empty|unfilled|unread|unused|half full|delays|errors?|mistakes?|penalt(?:y|ies)|fines?|complex(?:ity)?|complicated|unclear|inconsistent\\w*|limited
  shortage|declin(?:e|es|ing)|skip(?:s|ped)?|stay in|drive|drives|queue|still|at best|not yet|whoever
`)

/** A word for trouble; the group `strong` is set where it needs no second sign. */
export const trouble = gated(new RegExp(`\\b(?:(?<strong>${strong})|(?:${weak}))\\b`, 'gi'))

/** What takes trouble away, wherever it stands in its clause. */
export const removal = oneOf(`
  no (?:longer|more|need|extra|additional|upfront|up-front|hidden|set-?up|sign-?up|minimum|contracts?|ads|code|coding|installation|training|fees?|app|account|subscription)|never (?:again|have|has|need|miss|lose|worry|wonder|forget|wait)|need not|not (?:only|just|have|need|require)
  (?:don't|do not|doesn't|does not|won't|will not|needn't) (?:have|need|require|worry|wait|lose|miss|spend|even)|eliminat\\w+|remov(?:e|es|ed|ing)
  reduc(?:e|es|ed|ing|tion)|sav(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|minimi[sz]\\w+|replac(?:e|es|ing)|frees?|freeing
  protect(?:s|ing)?|without (?!knowing|noticing)(?:\\w+ing|the|any)|instead of|rather than|solv(?:es|ed|ing)|resolv(?:es|ed|ing)
  nothing (?:is|gets|goes|falls)|nobody (?:has|needs)|no one (?:has|needs)|fix(?:es|ed|ing)|ends the|overcom(?:e|es|ing)|handles?|takes care of|relie(?:f|ves?)
`)

/** A product or a promise speaks: trouble behind it is what it deals with. */
export const promise = oneOf(`
  (?<!\\b(?:who|what|which|that|whether) )will(?! not)|can now|can be|lets?|letting|enabl(?:e|es|ed|ing)|allow(?:s|ing)|empower\\w*|help(?:s|ing)?|ensur(?:e|es|ing)
  simplif(?:y|ies|ying)|streamlin(?:e|es|ing)|automat(?:e|es|ing|ic|ically)|(?<!(?:is|are|was|were|be|been) )announc\\w+|introduc\\w+|launch(?:es|ed|ing)?|unveil\\w*
  provid(?:e|es|ing)|offers?|offering|designed|built|gives?|giving|shows?|detects?|flags?|warns?|alerts? (?:you|them|users|the|when|if)|notif(?:y|ies)
  goals?|aims?|targets?|(?:should|would|could|may|might)(?= \\w)|supports?|today we|we (?:are|have|built|believe|want|plan|wanted)
  our (?:mission|vision|goal)|makes?|making|now|ability to|option to|support for|be able to
`)

/** Trouble that may never come. */
export const condition = /\b(?:if|whether|when needed|even when)\b/i

/** What turns from a promise to those whom it is made to: "for tenants who cannot", "because today". */
export const bearing =
  /\b(?:who|whose|because|since|but|yet|however|today|currently|until now|so far|at present|as of now|every (?:day|week|month|year)|traditionally|historically)\b/i

/** How long or how much a thing takes those who do it. */
export const toll = gated(
  /\b(?:takes?|took|costs?|needs?|requires?|lasts?|means?) (?!only|just|less|under)(?:[\w-]+ ){0,4}(?:minutes?|hours?|days?|weeks?|months?|years?|evenings?|afternoons?|nights?|mornings?|calls|visits|trips|pages|forms|steps|copies)\b/i
)

/** Today, as against the day of the product. */
export const today =
  /^\W*(?:today|currently|until now|so far|at present|these days|right now|as it is),? (?!we\b|our\b|\w+ (?:announc|launch|introduc))/i

/** When it happens, again and again. */
export const recurrence = gated(
  /\b(?:(?:every|each) (?:[\w-]+ )?(?:seconds?|minutes?|hours?|days?|nights?|mornings?|evenings?|weeks?|weekends?|months?|quarters?|years?|season|shift|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:mon|tues|wednes|thurs|fri|satur|sun)days|once a \w+|a (?:day|week|month|year|shift)|per (?:day|week|month|year|shift)|always|often|usually|(?:most|half) of the time|time and again|at night|at midnight|in the evening|after (?:dinner|work|hours))\b/i
)

/** What is said of a day to come or of an offer. */
export const future = gated(
  /\b(?:(?<!\b(?:who|what|which|that|whether) )(?:will|can|could|would|should|may)(?! not)(?= \w)|gets?(?! \d)|love|launch\w*|new|(?<!(?:is|are|was|were|be|been) )announc\w+|available|released|version|supports?|receive|enjoy)\b/i
)

export const number = gated(
  /(?<![\p{L}\d])\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|fourteen|half|third|quarter|dozen|hours|days|weeks|months|minutes)\b/iu
)
