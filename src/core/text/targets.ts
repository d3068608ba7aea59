import {quantities} from './quantities.ts'

// What a plan says of a metric: from which number, to which, by when, measured how, and what must not get worse.

const number =
  '(?:\\d|\\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|twelve|half|a third|thirds|double[sd]?|twice|triples?|halved?|majority)\\b)'
const limit =
  /\b(?:no (?:more|less|fewer|worse|higher|lower|later|increase|decrease|decline|drop|rise|change|regression|new)|(?:fewer|less|more) than (?:one|an?)|not (?:rise|fall|grow|drop|increase|exceed|get worse)|at (?:most|least|or (?:above|below|under|over))|(?:stays?|remains?|holds?) (?:at|above|below|under|over|within|the same|as)|unchanged|steady|flat|never)\b/i
// Digits in the names of things and times: "D30", "p95", "week-4", "Tier-1", "Q3", "2026".
const naming =
  /\b[A-Za-z]{1,3}\d+\b|\b(?:top|tier|week|day|month|phase|level|version|v|section|task|question|step|year|grade|group|wave|per|each|every|first|last|within their first)[- ]?#?\d+(?:\.\d+)*[a-z]?\b|\b(?:19|20)\d\d\b|#\d+|\b\d+(?:st|nd|rd|th)\b|\b1k\b|\bper \d[\d,]*\w?\b|\/ ?\d[\d,]*k?\b/gi
const value = new RegExp(number, 'i')

/** Whether a text sets a number, or a limit in words, that a metric can reach or miss. */
export function namesTarget(text: string): boolean {
  return (
    limit.test(text) ||
    /^(?:nobody|no one|none)\b/i.test(text) ||
    value.test(text.replace(naming, ' ')) ||
    quantities(text).length > 0
  )
}

const change = new RegExp(
  `\\bfrom (?:\\S{1,20} ){0,3}?\\S{0,12}${number}|${number}\\S{0,12}(?: \\S{1,20}){0,3} (?:→|->|to) \\S{0,12}\\d|\\S ?→`,
  'i'
)
const present =
  /\b(?:today|todays|currently|current|now|at present|so far|last (?:year|quarter|month|week|summer|winter|spring|autumn)|previous(?:ly)?|versus|vs|compared (?:to|with)|up from|down from|than (?:before|today|now)|status quo|against)\b/i

/** Whether a text tells where a metric stands before anything is done. */
export function namesBaseline(text: string): boolean {
  return (
    change.test(text) ||
    (present.test(text) && value.test(text.replace(naming, ' '))) ||
    /\bbaseline\b|\bcontrol group\b/i.test(text)
  )
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const count =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|the first|the next|its first|their first)'
const horizon = new RegExp(
  [
    `\\b${month}\\.? ?(?:\\d|of\\b|$)`,
    `\\b(?:by|until|in|before|end of|from|since|through) (?:the end of )?(?:${month}|q[1-4]|h[12]|launch|release|go-live|year[- ]end|20[23]\\d|next (?:year|quarter|month|summer|winter|spring|autumn))\\b`,
    '\\bq[1-4]\\b|\\bh[12] 20\\d\\d|\\b20[23]\\d\\b|\\beoy\\b|\\bend of (?:the |its )?(?:\\w+ )?(?:year|quarter|month|season|trial|pilot|beta)\\b|\\bby (?:easter|christmas|thanksgiving)\\b',
    `\\b${count}[ -](?:weeks?|months?|quarters?|years?|summer|winter|season)\\b`,
    '\\bdays (?:after|of|from|post)\\b',
    '\\b(?:day|week|month|quarter|year) \\d+\\b',
    '\\b(?:after|at|post|post-|since) ?(?:launch|release|rollout|go-live)\\b',
    '\\b(?:this|next|(?:the|its|our) (?:first|second|third|fourth|last)) (?:year|quarter|month|summer|winter|spring|autumn)\\b'
  ].join('|'),
  'i'
)

/** Whether a text says by when, or over which time, a metric is judged. */
export function namesHorizon(text: string): boolean {
  return horizon.test(text)
}

const guardrails = [
  /\bguard-?rails?\b|\bcounter-?metrics?\b|\bzero tolerance\b|\btarget:? zero\b|\bbalance it against\b/i,
  /\bmust (?:not|hold)\b|\bshould not (?:fall|rise|drop|increase|grow|get)\b|\bdo(?:es)? not (?:rise|fall|drop|increase|grow|worsen|get worse|exceed|decline)\b/i,
  /\bno (?:increase|decrease|decline|drop|regression|rise|worse|higher|lower|more than|fewer than|less than)\b|\bnot? (?:worse|higher|lower) than\b/i,
  /\bwithout (?:an? |any )?(?:more|raising|increasing|losing|hurting|harming|rise|drop|loss)\b|\bunchanged\b|\bnever\b|\bmaintain(?:s|ed)?\b/i,
  /\b(?:remains?|stays?|holds?|kept?|keeping|keeps) (?:\S{1,20} ){0,5}(?:at|above|below|under|over|within|the same|as|flat|steady|stable)\b/i,
  /\bat or (?:above|below|under)\b|\bat (?:most|least today)\b|\bwe (?:stop|roll back|pause)\b|\b(?:stop|roll ?back) if\b/i,
  // A limit to what nobody wants is one, whatever it is called.
  /\b(?:false (?:alarms?|positives?)|complain\w+|errors?|mistakes?|corrections?|crash\w*|incidents?|damaged?|loss(?:es)?|opt-?outs?|unsubscri\w+|refunds?|churn|costs?|latency|tickets?|contacts?|abandon\w+|wrong(?:ly)?|injur\w+|fraud|downtime|defects?)\b.{0,60}(?:\b(?:under|below|less than|fewer than|max(?:imum)?|zero|0)\b|[<≤])/i
]

/** Whether a text says what must not get worse. */
export function namesGuardrail(text: string): boolean {
  return guardrails.some((guardrail) => guardrail.test(text))
}

const participles =
  'documented|implemented|deployed|launched|released|shipped|completed?|delivered|integrated|tested|reviewed|approved|signed off|migrated|published|merged|configured|finished|in place|in production'
const states = 'available|live|ready|built|set up|functional|operational|working|open|defined|created|done'
// "All endpoints documented", "the new API is live", "Manual published"; but "tasks completed" are counted.
const doneChecks = [
  new RegExp(
    `^(?:all|every|each|both)\\b.{0,80}?\\b(?:${participles}|${states}|works?|runs?|pass|passes|passing)\\b`,
    'i'
  ),
  new RegExp(`^.{0,80}?\\b(?:is|are|has been|have been) (?:fully |successfully )?(?:${participles}|${states})\\b`, 'i'),
  new RegExp(
    `^(?:the |an? )?(?:\\S+ ){0,4}\\S*[^s\\s] (?:${participles})\\W*(?:for .{0,40}|in .{0,40}|with .{0,40})?$`,
    'i'
  ),
  /^(?:launch|ship|release|deploy|implement|publish|document|migrate|integrate|set up|roll out|complete)\b(?! (?:rate|time|quality|cycle|frequency|cadence))/i
]
const counting =
  /\b(?:rates?|numbers?|share|counts?|percent(?:age)?|average|median|per|ratio|score|time|how (?:many|much|often|long))\b|%/i

/** Whether a text can only be ticked off: "All endpoints documented" says that the work was done, not that it worked. */
export function isDoneCheck(text: string): boolean {
  const words = text.trim().replace(/^\[[ x]\] ?/i, '')
  if (counting.test(words) || value.test(words.replace(naming, ' ').replace(/\ball\b|\bboth\b/gi, ' '))) return false
  return doneChecks.some((check) => check.test(words))
}
