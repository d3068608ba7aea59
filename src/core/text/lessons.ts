import {gated, type Gated} from './gate.ts'
import {countWords} from './words.ts'

// How people say that they learned something: by the word, by a regret, by a habit that they have since, or by a truth
// that they draw at the end. Some of it means a lesson wherever it stands; the rest only where a story ends, because in
// the middle people also notice facts, learn skills and wait for answers.

const oneOf = (parts: readonly string[]): Gated => gated(new RegExp(`\\b(?:${parts.join('|')})`, 'i'))

const i = "(?:i|we)(?:’ve|'ve| have| had|’d|'d)?"

/** A lesson wherever it stands. */
const always = oneOf([
  '(?:taught|reminded|convinced) (?:me|us) (?!the (?:news|date))|(?:showed|shown|shows) (?:me|us) (?:that|how|what|why)\\b',
  '(?:the|my|our|one|a|main|big|biggest|key|hard|first|second|third|this|another|that) (?:\\w+ )?lessons? (?:is|was|were|are|here|for me|that|i|we|from|in|about|learn(?:ed|t))\\b',
  'lessons? (?:i|we) (?:learn|took|drew|take)|lessons? learn(?:ed|t)\\b(?! (?:workshop|session|meeting|document|review))',
  "(?:would|could|(?<=\\bi)[’']d)(?: not|n[’']t)?(?: have)? (?:do|done|start(?:ed)?|ask(?:ed)?|handled?|approach(?:ed)?|begin|begun|involved?|test(?:ed)?|walk(?:ed)?|put|go|gone|talk(?:ed)?|spoken?|write|written|bring|brought|call(?:ed)?)\\b[^.]{0,80}\\b(?:differently|earlier|sooner|first|again|next time|(?:in|on|from) (?:the )?(?:first )?(?:day|week|start|beginning|outset)(?: one)?)\\b",
  "(?:i|we) (?:should|ought to)(?:n[’']t| not| also| at least| probably)? ?(?:have|[’']ve) (?!the\\b|an?\\b|our\\b|all\\b|enough\\b|no\\b|it\\b)\\w+",
  '(?:my|our) (?:own |real |biggest |first |main )?(?:mistake|error|fault|blind spot|weakness|misjudg\\w+|part in (?:it|this|that)) (?:was|is|had been|has been)\\b|(?:mistake|error) (?:that )?(?:i|we) (?:had )?made\\b|it was (?:me|i) who\\b',
  '(?:mistake|fault|error) (?:was|is) (?:mine|ours)|(?:what|where) (?:i|we) (?:got|had|went) wrong|(?:i|we) (?:was|were|had been) wrong\\b|i regret|(?:it|that|this) was (?:a|my|our) (?:own )?(?:mistake|error)\\b|(?:it|that) was wrong (?:of me )?to|(?:price|cost) of my \\w+',
  "(?:what|which is what|all) (?:i|we) (?:took|take|learned|learnt|would (?:change|do)|missed|misjudged|underestimated|overlooked)\\b|(?:i|we) took away (?:that|from)|(?:thing|part|bit|habit|rule) (?:that )?(?:i|we) (?:took|take|learned|learnt|would)\\b|what i(?: would|[’']d) (?:tell|say|do|change)\\b|what (?:stayed|stuck|remains) with me|(?:my|the|our) takeaway (?:is|was)",
  "(?:if|were) (?:i|we) (?:did|were|had|could|to|faced)\\b[^.]{0,50}\\b(?:again|over|go back|repeat|redo)\\b|(?:i|we) would(?:n[’']t| not| never)? [^.]{0,60}\\b(?:again|next time|differently)\\b",
  "next time,? (?:i|we|i[’'](?:ll|d)|my|our)\\b|never again (?:did|will|would|do) (?:i|we)\\b",
  '(?:has |have |had )?changed (?:how|the way|what) (?:i|we)\\b'
])

/** Announces a look back, which may be one of pride. */
const frame = gated(/\b(?:(?:in|with) hindsight|hindsight (?:says|tells|shows)|looking back|in retrospect)\b/i)

// A place in the company is no habit: "I now lead two plants".
const place =
  'have|had|am|are|was|were|know|work|live|lead|own|ship|serve|manage|run|oversee|head|hold|sit (?:on|in)|get|feel|report|use (?:the|it|this)'

// Verbs of the past, and of what is no deed, that a habit is not told with.
const told =
  'think|believe|hope|know|love|like|want|need|mean|guess|wish|say|do|did|will|can|could|would|should|must|may|might|led|ran|wrote|made|got|took|gave|went|came|saw|said|told|found|kept|left|met|put|set|read|built|bought|brought|sent|spent|held|lost|paid|sold|stood|taught|won|drew|drove|flew|grew|threw|knew|chose|began|spoke|broke|hit|cut|let|sat|felt|heard|fell|became|understood|thought|caught|fought|sought|showed|who|and|that|then|also|just|only|even|first|never|always|had|has'

const verbBut = (...none: readonly string[]): string => `(?!(?:${none.join('|')})\\b)[a-z]+`
const practice = verbBut(place)

/** A habit of one's own since then. */
const habit = oneOf([
  "(?:ever )?since(?: then| that \\w+)?,? (?:i|we|my|our)\\b(?! (?:have|[’']ve) (?:grown|shipped|sold|reached|expanded|led|managed|delivered))",
  '(?:from|after) (?:then|this point|that (?:\\w+)) on(?:wards?)?,? (?:i|we|my|our)\\b|(?:from|after) (?:then|that \\w+) (?:i|we) (?:always|never)',
  `(?:i|we) (?:now|no longer) (?:always |never )?${practice}`,
  `now,? (?:i|we) (?:always |never |also )?${practice}|from now on,? (?:i|we|my)`,
  '(?:nowadays|these days|today|going forward),? (?:i|we|my)\\b|(?:nowadays|these days),? [^.]{0,60}\\b(?:i|me|my|mine)\\b|of mine\\b[^.]{0,60}\\b(?:since|now)\\b',
  "(?:i|we) (?:always|never) \\w+[^.]{0,60}\\bnow\\b|(?:i|we) used to\\b[^.]{0,80}\\bnow\\b|(?:i|we)(?:[’']ve| have) (?:made it a (?:habit|rule|point)|started (?:to|asking|writing|checking|testing)|learned to|since (?:then )?(?:stopped|started|begun|made|changed|stuck|kept|learn(?:ed|t)|added|asked|stayed))\\b",
  '(?:ever )?since(?: then)?,? (?:no|every|each|any) [^.]{0,40}\\bof (?:mine|ours)\\b',
  "in (?:the )?future,? i\\b|since the \\w+,? (?:i|we|my|our|every|each)\\b[^.]{0,40}|i(?: do not| don[’']t|) [^.]{0,80}\\bany (?:more|longer)\\b",
  "i (?:do not|don[’']t|never) [a-z]+[^.]{0,80}\\b(?:before|until|without|unless)\\b",
  'i (?:always |first |also )?(?:ask|write|check|test|start|begin|call|show|walk|measure|plan|send|invite|talk|listen|draw|count|treat|refuse|insist|verify|agree|spend|bring|involve|visit|keep) ',
  `i (?!\\w+(?:ed|ly)\\b)${verbBut(told, place)} [^.]{0,60}\\b(?:before i|first\\b|until i|whenever|every time|each time|in week one|on day one|from the start|at the start)`,
  "i(?:[’']ve| have) (?!been|led|lived|managed|owned|run|shipped|sold|worked)[^.]{3,80}\\bsince(?=\\W*$|[,;])",
  "i(?:[’']m| am) (?:now |far |much )?(?:\\w+er|quick|slow|careful|wary) (?:to|with|of|about)\\b|i have (?:a|one) (?:\\w+ )?rule\\b|(?:i|we)(?:[’']ve| have) (?:since |also )?(?:stopped|given up|begun|taken to) \\w+ing\\b",
  '(?:whatever|anything|everything|nothing|(?:no|each|every) \\w+) (?:that )?(?:i|of mine)\\b[^.]{0,60}\\bnow\\b|now,? (?:whatever|anything|everything|nothing|(?:no|each|every) \\w+) (?:that )?i\\b',
  '(?:before|when|whenever|until) (?:i|we) [^.]{3,60}\\bnow,? (?:i|we)\\b',
  'my rule (?:is|since)|as a rule,? (?:i|we) now'
])

// What one had done is looked back on where it is set against what was left undone; by itself it is a fact.
const pluperfect =
  '(?:i|we) had (?:only |just |simply |always )?(?:\\w+(?:ed|en|wn|ought|aught)|left|put|let|made|read|built|gone|done|spent|met)\\b(?=[^.]{0,80}\\b(?:only|not|never|nobody|without|instead|left out|rather|too|wrong|alone|being|because it was|for granted)\\b)'

/** A regret or an insight, where a story ends. */
const atLast = oneOf([
  `${i}(?: \\w+)? (?:learn(?:ed|t)) (?:to|that|how|not|never|why|what|from (?:this|that|it|my|the (?:experience|failure|mistake|project|incident|outage))\\b|the (?:hard way|importance|value|hard|need|power)|a lot|much|more about|about (?:myself|how|what)|when|it)\\b|${i} (?:learn(?:ed|t)) ?[,:–—]`,
  `${i}(?: \\w+)? (?:reali[sz]ed (?=[^.]*\\b(?:i|my|we|our|me|people|important|need\\w*|matters?|is|are|not|never|value|how)\\b)|came to (?:see|understand|believe|appreciate) |understood |understand now |now (?:know|understand) )(?!.{0,60}(?:, so| and (?:i |we )?(?:\\w+ed|built|took|wrote|got|went|made|sent|ran)\\b))`,
  `${i}(?: \\w+)? (?:assumed|supposed|underrated|undervalued|underestimated|overestimated|overlooked|misjudged|misread|neglected|forgotten|forgot|taken for granted|failed to) (?!(?:the |a |full )?(?:role|leadership|responsib|ownership|command|charge|lead))`,
  "(?:i|we) (?:had|did)(?: not|n[’']t) (?:thought?|asked?|checked?|told|tell|spoken?|considere?d?|seen?|noticed?|underst(?:oo|an)d|known?|planned?|listene?d?|tested?|involved?|talked?|expected?|written|write|consulted?)\\b|(?:i|we) had never (?:asked|thought|checked|spoken|tested)",
  pluperfect,
  "(?:i|we)(?: had|[’']d) been \\w+ing\\b[^.]{0,60}\\b(?:as if|as though|as an?|like|when|instead|without|only|too|wrong)\\b",
  '(?:i|we) had (?:trusted|believed|thought|expected|mistaken|confused|taken|treated) (?!off|on|over|out|part)',
  '(?:i|we) (?:trusted|relied|believed|listened|waited|hesitated|held back|pushed|insisted|kept quiet|stayed silent)\\b[^.]{0,80}\\b(?:too (?:long|much|late|little|hard|often|early|soon)|instead|nobody|for someone|for somebody|for permission|blindly|without)\\b',
  "(?<!\\b(?:they|he|she|you|who) )(?<!\\b(?:said|told \\w{1,12}) that \\w{1,12} )(?:ought to|should|could)(?:n[’']t| not)? have (?!(?:done|achieved|made|managed|come) (?:it|this|that|so)\\b|the\\b|an?\\b|our\\b|all\\b|to\\b)\\w+(?![^.]{0,30}, but (?:i|we) did)|had (?:i|we) (?:\\w+ed|\\w+)\\b[^.]{3,80}\\b(?:would|could)\\b",
  'the next \\w+ (?:that )?(?:i|we) (?:worked|built|ran|led|did|wrote|started|planned|made)\\b|what (?:really |actually )?(?:matters|mattered|counts|counted)(?: most)? (?:is|was|are|were)\\b|the (?:hard|hardest|real|important|difficult|missing) (?:part|thing|work|question|problem) (?:is|was)\\b',
  '(?:i|we) was (?:\\w+ )?too (?!many\\b|busy\\b)\\w+|(?:i|we) were too \\w+|(?:i|we) (?:took|mistook) (?:the|his|her|their|its|an?|it|this|that|my) [^.]{3,50} (?:for|as) (?!the role|a role)',
  "the (?:uncomfortable|painful|honest|embarrassing|awkward|sobering|harder|ugly) (?:part|truth|answer|bit|thing) (?:is|was)\\b|one thing (?:that )?i(?:[’']d| would)\\b",
  '(?:i|we) (?:was|were) (?:\\w+ ){0,2}\\w+ing\\b[^.]{0,60}\\b(?:instead of|rather than|and not|while nobody|without asking)\\b|(?:i|we) (?:was|were) \\w+ing\\b[^.]{0,40}, not\\b',
  'it took (?:me|us) [^.]{1,40} to (?:say|see|understand|admit|ask|reali[sz]e|learn|accept|notice|listen)\\b',
  'i (?:see|know|understand) now\\b|(?:came|was|were) (?:from|on|because of) me\\b|i (?:was|had been|had become) the (?:bottleneck|problem|reason|cause|obstacle|only one who (?:knew|could|understood))',
  'my (?:\\w+ ){1,4}(?:(?:starts?|begins?|opens?) with|has changed|have changed)\\b|(?:two|very) different things\\b|would have (?:done|sufficed|been enough)\\b',
  '(?:chose|decided|preferred) not to\\W*$|(?:was|were|is|had been) the wrong \\w+\\b|(?:like|love|want|could) (?:to )?have [^.]{3,30} back\\b',
  'would have (?:\\w+ed|caught|found|kept|made|shown|told|been enough)\\b(?=[^.]{0,120}\\b(?:i|my|mine|ours?)\\b)|would have been (?:better|wiser|faster|cheaper|easier|kinder|safer|smarter)|(?:i|we) would have (?!lost\\b|missed\\b|failed\\b|had\\b|cost\\b|to\\b)\\w+|i wish (?:i|we|that)',
  'i would(?: still| not| also| now)* (?!like\\b|love\\b|say\\b|call\\b|describe\\b|rate\\b|argue\\b|be\\b|succeed\\b|bring\\b|fit\\b|have\\b|welcome\\b|recommend\\b)[a-z]+',
  'my first (?:answer|assumption|attempt|draft|idea|instinct|guess|mistake|plan|reaction|thought|version) (?:was|had been)|i still think (?:about|of)|i am still (?:ashamed|embarrassed|sorry)|(?:slow|late) to (?:admit|ask|let|listen|notice|say|see|trust)\\b|what i (?:carry|keep|remember|know now|would)\\b|(?:i|we) (?:have )?bec(?:o|a)me (?:much |far |a lot )?(?:more|less|slower|better|wiser|\\w*er|careful|wary)\\b',
  '(?:made|makes|forced) me (?!an?\\b|the\\b|feel\\b|grow\\b|happy\\b|laugh\\b|proud\\b|smile\\b|stronger\\b|want\\b)\\w+',
  "before (?:that|then|this)\\b[^.]{0,30} (?:i|we) (?:thought|believed|assumed)|because i (?:wanted|waited|insisted|assumed|trusted|ignored|hesitated|did not|didn[’']t|had not|hadn[’']t)\\b",
  'being (?:\\w+ )?(?:right|first|fast|good|busy|honest|liked) (?:is|was) |^(?:being|having) [^.]{3,40} cost (?:me|us)\\b'
])

// A truth says something of everything of a kind: no person or thing of the story is in it.
const general =
  /^\W*(?:an? |one |people|nobody|no one|everyone|those who|whoever|whatever|good |most |not every|sometimes |often |even |if you |you (?:can|cannot|can't|don't|do not|only|have|need) |it is (?:better|easier|cheaper|not enough|worth)|it pays |it takes )/i
const contrast =
  /\b(?:beats?|than|not|cannot|can't|never|no|only|before|until|unless|worth|without|rather|if nobody|when nobody|support what|what they|instead|(?<!\bany )more|less|first|but|matters?|costs?)\b/i
const ofTheStory =
  /\b(?:i|me|my|mine|our|us|was|were|had|did|the team|the customer|the company|the project|still|new)\b/i

const worthless = gated(
  /\b(?:is|are) (?:useless|worthless|pointless|meaningless|worth (?:little|nothing)|only as good as|not the same as|no substitute for|the enemy of|only (?:an? )?\w+)\b[^.]{0,80}\b(?:when|without|if|until|unless|as|for|of)\b/i
)

/** A truth drawn from what happened: of some length, and with something in it to set against something else. */
function isTruth(sentence: string): boolean {
  const plain = !ofTheStory.test(sentence)
  if (plain && worthless.test(sentence)) return true
  if (!plain || /![^\w!]*$/.test(sentence) || /\d/.test(sentence)) return false
  return (
    general.test(sentence) &&
    contrast.test(sentence) &&
    (countWords(sentence) >= 7 || /^\W*you (?:cannot|can[’']t) /i.test(sentence))
  )
}

// Praise of oneself or a hint to the interviewer under a lesson's label is no lesson.
const pitch = gated(
  /\b(?:(?:this|it|which|that)(?: \w+)? (?:shows?|demonstrates?|proves?|illustrates?|showed|demonstrated|proved|highlights?|reflects?|speaks)\b(?! (?:me|us)\b)|demonstrat(?:es|ing|ed) (?:my|our|ownership|leadership|that)|show(?:s|ing|ed) (?:my|that i|ownership|leadership)|you are (?:an?|the|some(?:one|body))\b|(?<!(?:not|too) )\bproud\b|(?:pleased|happy|thrilled|glad) (?:of|that|with|to (?:have|say|be|share))|i(?:['’]ve| have)? (?:\w+ly )?(?:enjoyed|loved|grew|grown)\b|made me (?:\w+ )?(?:stronger|grow)|(?:became|become) a (?:\w+ )?(?:better|stronger|more)|confirmed that i|fun fact|(?:was|is|has been) an? (?:\w+ )?(?:great|good|wonderful|amazing|valuable|invaluable|fantastic|rewarding|unforgettable|incredible) (?:\w+ )?(?:experience|opportunity|time|journey)|recogni[sz]ed as|(?:an?|the) awards?\b|employee of the|most rewarding|celebrated|good example of|succeed at|stayed calm|makes? me (?:a|an) |great fit|my (?:persistence|dedication|leadership|hard work|passion|attention|strength|ability|commitment)\b|i am (?:a|an) (?:\w+ )?(?:leader|person|engineer|player|professional|fit|candidate)|testament to|as a leader|(?:was|is) a (?:great|huge|big|real) success|excellence|success for)/i
)
/** Of oneself, and of always. */
const boast = /\bi (?:always|never) \w+/i
const advice = gated(
  /\b(?:if (?:they|asked|the interviewer)|interviewer|use this (?:story|one|answer)|mention (?:this|that|the)|keep this|this (?:answer|story) (?:works|answers|fits)|also answers|good for (?:questions|prompts|lps?\b)|(?:great|good|strong|strongest|best|perfect|classic) (?:\w+ )?(?:example|story|answer) (?:of|for)\b)\b/i
)
const followUp =
  /^\W*(?:next(?! time)(?: steps?)?\b|(?:we are|we['’]re) (?:now |also |currently )*(?:looking|planning|working|considering|rolling|preparing)\b|(?:my|the|our) (?:manager|boss|director|client|customer)s? (?:also |later |even )?(?:said|told|called)\b|i still (?:have|own|keep|wear) (?:the|a|an|that|my)\b|(?:then |afterwards,? |later,? |finally,? |so )?(?:i|we) (?:also |then |later |therefore )?(?:propos|recommend|suggest|document|present|shar|set up|creat|add|introduc|implement|roll|wrote|gave|ran|built|train|hand|schedul|automat|publish|was promoted|got promoted|offered)\w*|the (?:team|manager|client|customer|director|company)\b[^.]{0,60}\b(?:adopted|thanked|praised|renewed|was (?:happy|pleased|delighted)))/i
const motto =
  /^\W*(?:\w+ ){1,3}(?:is|are) (?:(?:really|so|very|always|absolutely) )?(?:the )?(?:key|everything|king|crucial|essential|vital|a must|important|most important(?: thing)?|half the battle)\W*$|^\W*(?:always )?(?:stay|keep|remain|be) (?:calm|cool|positive|focused|humble|hungry|curious|patient|strong|true|yourself|flexible|open-minded)\b|\b(?:rome was|best policy|i in team|makes perfect|where there|pays? off)\b|\b(?:believe in|trust) (?:yourself|your team|the process)\b|\b(?:do|give) (?:it )?your (?:best|all)\b|\bwork hard\b|![^\w!]*$|\b(?:dream|impossible|sky is|the limit|anything is possible|not an option|pays off|team ?work|together everyone|never give up|go big|attitude)\b/i

// Says that something was learned, and not what.
const vague =
  /^\W*(?:i|we)(?:['’]ve| have)? (?:\w+ )?(?:learned|learnt|gained|took away) (?:so |very |quite )?(?:a lot|much|a great deal|many (?:new )?things|tons)(?: (?:from|during|in|through) (?:it|(?:this|that|the)(?: \w+)?))?\W*$/i

/** What stands where a lesson should, and is none; undefined for what may be one. */
export type Empty = 'praise' | 'advice' | 'follow-up' | 'motto'

/** Whether a sentence says what was learned, regretted or changed for good; `late` where the story ends. */
export function tellsLesson(sentence: string, late = true): boolean {
  if (advice.test(sentence) || vague.test(sentence)) return false
  const own = ofOneself(sentence)
  if (always.test(own)) return true
  if (frame.test(own) && !pitch.test(sentence)) return true
  if (!late) return false
  if (habit.test(own) && !pitch.test(sentence))
    return !/\d|\b(?:instead of|compared|faster|fewer)\b/.test(own) || /\b(?:i|my)\b/i.test(own)
  return (atLast.test(own) || isTruth(sentence)) && !pitch.test(sentence)
}

/** Notes to oneself say "you" where others say "I". */
function ofOneself(sentence: string): string {
  if (/\b(?:i|me|my|we|us|our)\b/i.test(sentence)) return sentence
  return sentence.replace(/\byou\b/gi, 'I').replace(/\byour\b/gi, 'my')
}

/** Why a sentence teaches nothing, where that can be seen from its words. */
export function emptyKind(sentence: string): Empty | undefined {
  if (advice.test(sentence)) return 'advice'
  if (tellsLesson(sentence)) return undefined
  if (pitch.test(sentence) || vague.test(sentence) || boast.test(sentence)) return 'praise'
  if (followUp.test(sentence)) return 'follow-up'
  return motto.test(sentence) && countWords(sentence) <= 9 ? 'motto' : undefined
}
