import {customer, cue, patternsOf, superior, type Cue} from '../themes/cue.ts'
import {patternFinder} from '../text/patterns.ts'

/**
 * The kinds of situation that interviewers ask about, each with words that tell of it: those of the first cue say so by
 * themselves, of the second it takes two.
 */
const told = {
  unasked: [
    String.raw`(nobody|no one|no-one) (else )?(had )?(asked|owned|wanted|was responsible|looked after|felt responsible) |
      nobody's (job|problem) | no owner | fell between | unasked | not (strictly )?my (job|team|area|responsibility) |
      (outside|beyond) my (own )?(role|job|team|area|remit) | without being asked | volunteered`,
    `stepped in | took it on | picked it up | somebody had to | someone had to | another team | on my own`
  ],
  customer: [
    String.raw`(spoke|talked|sat|met|visited|interviewed|called|rang|watched|asked|listened) (\w+ ){0,3}${customer} |
      ${customer} (\w+ )?(told|complained|called|wrote|said|asked|cancelled|waited)`,
    `${customer} | complaints? | complained | survey | interviews`
  ],
  disagreement: [
    String.raw`disagree[ds]? | disagreeing | disagreement | contradicted | objected | argued against | pushed back |
      spoke (up|out) against | opposed | overruled | dissent(ed)? | said (no|so) (to|in front) | against (his|her|their) (plan|wish|view)`,
    `argued | debate[ds]? | refused | insisted | convinced | objections? | opposite | did not agree | not convinced | said no`
  ],
  senior: [
    String.raw`(my|the|our|a|his|her|their) (\w+ )?(director|vp|vice president|ceo|cto|cfo|coo|chief|boss|founder|head|executives?|board|leadership|managing director|general manager)`,
    superior
  ],
  conflict: [
    String.raw`conflict(s|ed|ing)? | blamed (each|the|one|me|us) | quarrel(led|s)? | feud | tensions? | at odds | stopped (speaking|talking) |
      would not (speak|talk|work) | two camps | falling out | fell out`,
    `blame[ds]? | refused | angry | both sides | hostile | resent(ed|ment) | argued | distrust(ed)? | dispute[ds]? | deadlock`
  ],
  influence: [
    String.raw`persuaded | won (him|her|them|over) | talked (\w+ )into | without authority | no authority | could not order |
      didn't report to me | brought (\w+ ){1,3}on board | buy-in | got (\w+ ){1,3}to agree`,
    `convinced | agreed | other teams? | stakeholders? | partners? | aligned | negotiated | proposal | depended on | joined`
  ],
  deadline: [
    String.raw`deadlines? | (\w+ )?(hours|days|weeks) (left|to go|before (the )?(launch|opening|release|start)) | due (date|on|by) |
      running out of time | (moved|brought|pulled) forward | against the clock | on time`,
    String.raw`by (monday|tuesday|wednesday|thursday|friday|saturday|sunday) | launch date | opening day | overnight | late | delay(ed|s)? | rush(ed)? | in time`
  ],
  emergency: [
    String.raw`outages? | emergency | incident | crash(ed|es)? | went down | was down | on[- ]call | broke down | power cut | recall(ed)?`,
    `immediately | at once | that night | alarm | urgent | crisis | stopped working | at \\d+ ?[ap]m | within the hour`
  ],
  ambiguity: [
    String.raw`(nobody|no one) (knew|could (say|tell)) | didn't (yet )?know | no (data|numbers|figures) | too little (data|time|known) |
      unclear | incomplete | ambiguous | ambiguity | uncertain(ty)? | without (data|knowing)`,
    `guess(ed)? | assum(ed|ption|ptions) | judg(e)?ment | instinct | unknown | could not know | estimate[ds]?`
  ],
  risk: [
    String.raw`reversib(le|ly) | roll(ed|ing)? (it |them )?back | worst case | calculated risk | took the risk | feature flag | kill switch |
      (could|can) be (undone|reversed|taken back) | switch(ed)? (it )?off again`,
    `risk(s|y|ed)? | pilot | bet | trial | gamble | safe(ly)? | undo | small group | first step | experiment`
  ],
  failure: [
    String.raw`failed | failure | fell short | missed (the|our|my|its) (goal|target|date|deadline|number) | didn't (work|succeed|reach) |
      flopped | never (worked|launched|shipped) | went wrong | lost (the|our) (contract|customer|client)`,
    `worse | shut (it )?down | gave up | cancel(l)?ed | missed | short of | abandoned | nobody used | regret`
  ],
  mistake: [
    String.raw`my (mistake|error|fault) | mistakes? | I was wrong | I had (been )?(wrong|misread|misjudged|overlooked|underestimated|assumed) |
      I (misread|misjudged|overlooked|underestimated|forgot) | I should have | admitted | apologi[sz]ed`,
    `wrong | error | blame | own up | would not do again | too late | regret`
  ],
  setback: [
    String.raw`setbacks? | fell (through|behind|apart) | pulled out | quit | withdrew | in spite of | despite | went bankrupt | dropped out | lost (half|two|three|our|the)`,
    `delay(ed|s)? | behind | cut | blocked | broke | refused | stuck | resigned | ill | again | instead`
  ],
  'trade-off': [
    String.raw`trade-?offs? | at the (cost|expense|price) of | gave up | postponed | prioriti[sz](ed|ing|ation) | had to choose |
      left out | dropped (the|two|three|a|one) | instead of (the|building|adding|shipping) | rather than`,
    `chose | instead | cut | scope | weighed | either | decided against | stopped | later | price`
  ],
  refusal: [
    String.raw`refused | said no | turned (\w+ ){1,3}down | turned down | declined | would not (sign|ship|launch|accept|approve) |
      stopped the (launch|release|line) | held (up|back) the | sent (it|them) back | rejected`,
    `stopped | cancel(l)?ed | pulled | no longer | against | veto(ed)?`
  ],
  invention: [
    String.raw`invent(ed|ion)? | prototype[ds]? | from scratch | new way | nobody had (ever )?(tried|done|built) | first of its kind |
      came up with | my idea | patent`,
    `idea | built | tried | experiment | sketch(ed)? | designed | paper | new | trial`
  ],
  simplification: [
    String.raw`simplif(y|ied|ies|ying) | simpler | automat(ed|e|ion) | removed (the|two|three|four|five|a|one|half|all) | (fewer|one) steps? | merged |
      from \w+ (steps|forms|pages|clicks|screens|fields) to | did away with`,
    `cut | removed | dropped | replaced | one page | template | by hand | shorter | hours a week`
  ],
  data: [
    String.raw`raw (data|log|logs|records|numbers) | (pulled|queried|went through|read|checked|counted|exported|compared|sampled|split) (\w+ ){0,3}(data|logs?|records|rows|numbers|figures|tickets|orders|entries|invoices|files) |
      by hand | spreadsheet | root cause | the average | contradicted the | dashboards?`,
    `data | logs? | measured | counted | sample | numbers | figures | traced | cause | records | checked | metrics?`
  ],
  change: [
    String.raw`changed (my|our|the) (mind|plan|course|goal|strategy|direction) | reversed | threw (\w+ ){1,3}away | started over | began again |
      pivot(ed)? | reorgani[sz](ed|ation) | no longer (believed|thought)`,
    `changed | new plan | instead | scrapped | dropped | since then | now I`
  ],
  learning: [
    String.raw`taught myself | learned (to|how|the|enough) | learnt (to|how) | had never (done|used|worked|built|heard) | new to me | knew nothing | read (up|everything|three|two|the manual) | shadowed`,
    `course | curious | studied | lessons | book | asked why | evenings | tutorial`
  ],
  feedback: [
    String.raw`feedback | critici[sz](ed|ism) | told (me|him|her|them) (that (I|he|she|they)|plainly|honestly|straight) | performance review | retrospective`,
    `honest | hard to hear | review | said that I | listened | defensive | praise`
  ],
  coaching: [
    String.raw`mentor(ed|ing)? | coach(ed|ing)? | (was|were|got) promoted | (taught|trained|showed) (him|her|them|\w+ to|two|three) | new (hire|starter|colleague) |
      stretch (task|role|assignment) | let (him|her|them) (lead|run|present)`,
    `junior | intern | graduate | paired | trained | one-on-ones? | every week with | grew | delegated | apprentice`
  ],
  hiring: [
    String.raw`hir(ed|ing) | interviewed (\w+ )?candidates? | recruit(ed|ing|er)? | candidates? | job (ad|posting|offer)`,
    `interviews? | offer | cv | resume | referral | shortlist`
  ],
  quality: [
    String.raw`defects? | (raised|held|lowered) (the|a) (bar|standard) | not good enough | sent (it|them) back | quality | flaws? | standards? | checklist`,
    `bugs? | errors? | tested | review(ed)? | failed | recall | complaints? | polish(ed)? | broken`
  ],
  money: [
    String.raw`budgets? | (saved|saving|spent|cost(s|ing)?) (\w+ ){0,3}[€$£]?\d+ | cheaper | for free | no money | without (money|budget|spending) | second-?hand | frugal(ly|ity)?`,
    `costs? | price | saved | spent | invoice | licen[cs]e | bought | paid | borrowed | reused | existing`
  ],
  vision: [
    String.raw`vision | (five|ten|three) years | ten times | tenfold | (across|in) (all|every) (\w+ )?(countries|regions|sites|stores|shops|teams|markets|branches) |
      company-?wide | nationwide | every (site|shop|store|school|region|country|hospital|branch|depot) | long[- ]term`,
    `scale[ds]? | bold | larger | whole | doubled | platform | roll(ed)? out | bigger | ambitio(n|us)`
  ],
  harm: [
    String.raw`neighbou?rs? | communit(y|ies) | environment(al)? | emissions | carbon | accessib(le|ility) | privacy | fraud(sters)? | misuse[ds]? | screen readers? | blind |
      wheelchair | unfair | discriminat\w+ | public health | wasted? food`,
    `harm(ed|ful)? | waste | safety | society | vulnerable | children | noise | abuse | bias | local`
  ],
  wellbeing: [
    String.raw`burn(ed|t)?[- ]?out | overtime | (night|double|long) shifts? | injur(y|ies|ed) | exhausted | overworked | work-life | sick (days|leave) | parental leave |
      excluded | left out of | inclusi(on|ve)`,
    `safe(r|ty|ly)? | hours | stress(ed)? | tired | fair(er)? | morale | workload | breaks | weekends? | rest | welcome`
  ]
} as const satisfies Record<string, readonly [plain: string, hint: string]>

/** A kind of situation that interviewers ask about. */
export type Situation = keyof typeof told

/** What the kinds of situation are called. */
export const situationNames: Readonly<Record<Situation, string>> = {
  unasked: 'unasked work',
  customer: 'listening to customers',
  disagreement: 'a disagreement',
  senior: 'somebody senior',
  conflict: 'a conflict',
  influence: 'winning others over',
  deadline: 'a deadline',
  emergency: 'an emergency',
  ambiguity: 'too little known',
  risk: 'a risk',
  failure: 'a failure',
  mistake: 'a mistake of one’s own',
  setback: 'a setback',
  'trade-off': 'a trade-off',
  refusal: 'a refusal',
  invention: 'an invention',
  simplification: 'making it simpler',
  data: 'reading the records',
  change: 'a change of course',
  learning: 'learning something new',
  feedback: 'feedback',
  coaching: 'helping somebody grow',
  hiring: 'hiring',
  quality: 'quality',
  money: 'money',
  vision: 'thinking large',
  harm: 'effects on others',
  wellbeing: 'how people fare at work'
}

interface Sign {
  readonly situation: Situation
  readonly cue: Cue
}

/** So much says that a story is of this kind. */
const enough = 2

const find = patternFinder(
  (Object.keys(told) as Situation[]).flatMap((situation) =>
    told[situation].flatMap((forms, index) => {
      const sign: Sign = {situation, cue: cue(enough - index, forms)}
      return patternsOf(sign.cue, sign)
    })
  )
)

/** The kinds of situation that some sentences tell of. */
export function situationsIn(sentences: Iterable<string>): Situation[] {
  const seen = new Set<string>()
  const score = new Map<Situation, number>()
  for (const sentence of sentences) {
    for (const {text, meaning} of find(sentence.replace(/\s/g, ' '))) {
      const {situation, cue} = meaning
      const key = `${situation} ${text.toLowerCase()}`
      if (seen.has(key)) continue
      seen.add(key)
      score.set(situation, (score.get(situation) ?? 0) + cue.weight)
    }
  }
  return [...score].filter(([, sum]) => sum >= enough).map(([situation]) => situation)
}
