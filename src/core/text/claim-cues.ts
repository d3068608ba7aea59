import {personWord} from './customers/people.ts'
import {namesCustomer} from './customers/who.ts'
import {gatedNames} from './gate.ts'
import type {Quantity} from './quantities.ts'
import {countWords} from './words.ts'

/**
 * Classes of words and constructions that speak for or against a sentence's being a claim: that something got, gets
 * or will have got better. No class decides by itself; `kinds/claims/weights.ts` says how much each one counts.
 */
const patterns: Readonly<Record<string, RegExp>> = {
  // What is better.
  ease: /\b(?:eas(?:e|y|ier|iest|ily)|simpl(?:e|er|y)|simplicity|effortless(?:ly)?|seamless(?:ly)?|smooth(?:ly|er)?|straightforward|hassle|convenien(?:t|tly|ce)|intuitive(?:ly)?|painless(?:ly)?|comfortabl[ey]|at a glance|out of the box|(?:in|to) one place|(?:one|single) (?:tap|click|key|step|call|place))\b/i,
  speed:
    /\b(?:quick(?:ly)?|fast|instant(?:ly)?|immediately|at once|right away|in real time|in no time|on the spot|within (?:seconds|minutes|the hour|hours)|in (?:seconds|minutes)|same day|in moments)\b/i,
  better:
    /\b(?:better|faster|quicker|sooner|earlier|cheaper|safer|smarter|stronger|calmer|happier|healthier|cleaner|clearer|fairer|greener|richer|easier|simpler|smoother|fresher|leaner|fitter)\b/i,
  comparative:
    /\b(?:closer|warmer|shorter|lighter|higher|lower|greater|deeper|tighter|longer|nearer|larger|bigger|further|rarer)\b/i,
  than: /\b(?:\p{L}+er|more \p{L}+(?: \p{L}+)?|less \p{L}+|fewer \p{L}+|worse)(?: \p{L}+){0,4} than (?!(?:\d|half|one|a\b))/iu,
  moreOf:
    /\bmore (?:time|money|control|room|space|sleep|freedom|choice|certainty|confidence|of (?:the|their|our|your)|people|\p{L}+(?:able|ible|ive|ful|ant|ent|ed|ing|ly|ate))\b/iu,
  lessOf:
    /\b(?:less|fewer|far fewer|hardly any|next to no(?:ne|thing)?)\b(?! than| \d)|\b(?:cut|in|by) half\b|\bhalf (?:of what|as)\b/i,
  superlative:
    /\b(?:the most \p{L}+|best|first (?:choice|rate)|fastest|easiest|simplest|safest|greatest|ideal|perfect|world['’]s first)\b/iu,
  confidence:
    /\b(?:confiden(?:t|tly|ce)|peace of mind|calm(?:ly)?|trust(?:ed|s)?|relax(?:ed|es)?|sleep(?:s)?|reassur\w+|in control|dignity|pride|certain(?:ty)?|at ease|in private|safely)\b/i,
  secure: /\b(?:secure(?:ly)?|security|encrypt\w*|privacy|protect\w*|safety)\b/i,
  joy: /\b(?:fun|enjoy(?:s|ed|ing)?|love(?:s|d)?|happy|happier|delight(?:s|ed)?|pleas(?:ed|ure)|satisf\w+|rewarding|like (?:it|them) )\b/i,
  worry:
    /\b(?:worr(?:y|ies|ied)|fear|afraid|stress|dread|nag(?:s|ged|ging)?|argu(?:e|ing|ments?)|tears|scrambl\w+|overwhelm\w*|guess\w*|chas(?:e|ing))\b/i,
  access:
    /\b(?:accessible|affordable|possible|available to (?:all|every\w*|any\w*)|within reach|anyone can|everyone can|everybody (?:gets|can)|open(?:s|ed)? the door)\b/i,
  fit: /\b(?:helpful|useful|reliab(?:le|ly)|accurate(?:ly)?|efficien(?:t|tly|cy)|effective(?:ly)?|productiv(?:e|ity)|quality|powerful|robust|scalable|consistent(?:ly)?|visib(?:le|ility)|transparen\w+|insights?|informed|flawless|clarity)\b/i,
  // Relief.
  noLonger:
    /\b(?:no longer|never again|not (?:\p{L}+ ){0,3}(?:any ?more|any longer)|n['’]t (?:\p{L}+ ){0,7}(?:any ?more|any longer)|no more|nobody (?:has|needs)|nothing (?:gets|is) (?:lost|forgotten)|never (?:lose|miss|wait|run|forget)|(?:don|doesn|needn)['’]t (?:have|need)|need not|(?:stop|stops|stopped) (?:being|\p{L}+ing)|(?:have|has|'s|'ve|’s|’ve) (?:not|stopped))\b/iu,
  without: /\bwithout (?:having|needing|the need|waiting|\p{L}+ing|an?\b|any\b|tears|losing)/iu,
  instead: /\b(?:instead of|rather than|in place of|replac(?:es?|ed|ing))\b/i,
  before:
    /\b(?:what used to|used to|where (?:before|once)|before it|before[,:]|a year before|the year before|down from|up from|against (?:\d|an?\b|\p{L}+ (?:before|the year))|once \p{L}+|formerly|previously)\b/iu,
  spared:
    /\b(?:spare[sd]?|free(?:s|d|ing)? up|freed?|free to|relie(?:f|ve[sd]?|ving)|get(?:s|ting)? back|gets? (?:their|your|his|her|my|our)\b|(?:i|we|they)(?:'ve| have|’ve)? got (?:my|our|their)\b|take[ns]? (?:the )?\p{L}+ (?:out|off) )\b/iu,
  // Becoming.
  enable:
    /\b(?:enabl(?:e|es|ing)|empower(?:s|ed|ing)?|allow(?:s|ed|ing)?|lets?|letting|help(?:s|ed|ing)|help(?! is)|give[sn]? (?:\p{L}+ ){1,5}(?:the|a|an|back|visibility|control|time|more)|gave (?:\p{L}+ ){1,3}(?:a|the|back|visibility|more)|make[s]? it (?:\p{L}+ )?(?:possible|easy|simple))\b/iu,
  nowCan:
    /\bnow\b[^.;]{0,60}\bcan\b|\bcan (?:now|finally|at last|again)\b|\b(?:able to|for the first time|at last|finally|again)\b/i,
  now: /\bnow\b|\bsince (?:then|the|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|last)\b/i,
  reduces:
    /\b(?:reduc(?:e|es|ed|ing)|reduction|cut(?:s|ting)|cut(?= (?:by|from|down|our|their|the|its|costs?|times?|\p{L}+ (?:times?|costs?)))|eliminat(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|remov(?:e|es|ed|ing)|shrink(?:s|ing)?|shorten(?:s|ed|ing)?|sav(?:e|es|ing|ings)|saved(?! (?:back|to|in|as|under))|minimi[sz](?:e|es|ed|ing)|halv(?:e|es|ed|ing)|solv(?:e|es|ed|ing))\b/iu,
  improves:
    /\b(?:improv(?:e|es|ed|ing|ement|ements)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|speed(?:s|ing)? up|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|strengthen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|unlock(?:s|ed|ing)?|maximi[sz](?:e|es|ed|ing)|transform(?:s|ed|ing)?|revolutioni[sz](?:e|es|ed|ing)|streamlin(?:e|es|ed|ing)|simplif(?:y|ies|ied|ying)|optimi[sz](?:e|es|ed|ing)|modernis(?:e|es|ed|ing)|democratis?z?(?:e|es|ed|ing)|reach their|win(?:s|ning)?|succeed(?:s|ed)?|earn(?:s|ed)?|survive[sd]?)\b/i,
  delivers:
    /\b(?:deliver(?:s|ed|ing)?|driv(?:e|es|ing)|generat(?:e|es|ed|ing)|bring(?:s|ing)?|contribut(?:e|es)|inspir(?:e|es)|chang(?:e|es|ing)|benefit(?:s|ed|ting)?)\b/i,
  moves:
    /\b(?:fell|fall(?:s|en)? (?:from|by|to|about)|fallen|dropp(?:ed|ing)|drops? (?:from|by|to)|declin(?:ed|es)|rose|risen|grew|grown|climbed|jumped|went (?:from|up|down)|(?:is|are|was|were) (?:down|up) |came down|gone (?:from|down|up)|disappear(?:s|ed)|sank|shrank|turn(?:s|ed)? into|becomes|became|have become|has become|gets? \p{L}+er)\b/iu,
  fromTo: /\bfrom\b[^.;]{1,60}\bto\b/i,
  tail: /,\s*(?:thus |thereby |so |and )?(?:cutting|reducing|saving|giving|letting|making|ensuring|helping|freeing|allowing|enabling|leaving|turning|delivering|bringing|improving|increasing|eliminating|avoiding|sparing|providing|lowering|raising|keeping|offering|and (?:saves?|cuts?|reduces?|lets?))\b/i,
  makes:
    /\b(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|leav(?:e|es|ing)) (?:\p{L}+ ){1,4}(?:\p{L}+(?:er|able|ible|y|ive|al|ful)|fun|safe|simple|work)\b/iu,
  ensures:
    /\b(?:ensur(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|so that|mak(?:e|es|ing) sure|means (?:that|no|less|more|fewer|better|you|they)|meaning|which means|as a result|thanks to|resulting in|leads? to|result)\b/i,
  spend:
    /\b(?:spend(?:s|ing)? (?:less|more|the rest|their time|time|an)|spent (?:less|more)|focus(?:es)?|concentrate|look after|do (?:your|their|my|our) (?:job|work)|time (?:for|with)|(?:again|back)\b)/i,
  will: /\b(?:will|'ll|’ll)\b/i,
  can: /\bcan\b/i,
  proven: /\b(?:proven|proved|success(?:ful(?:ly)?|es)?|recognition|award|popular|already)\b/i,
  // When and where it was seen.
  trial:
    /\b(?:in|during|at|since|after|from) (?:\p{L}+ ){0,3}(?:pilot|beta|trial|tests?|first (?:\p{L}+ )?(?:year|month|week|weekend|weeks|months|district|site|cohort)|preview)\b|\b(?:pilot|beta|trial|early) (?:\p{L}+ )?(?:customers|users|adopters|sites?|practices|schools|regions?|shops|teams|districts)\b|\bso far\b/iu,
  report: /\b(?:report(?:s|ed)? that|tell us|told us|say (?:that|it|they)|find that|found that|notice)\b/i,
  // Whose words.
  voiced: /["“”«»]/,
  firstPerson: /\b(?:i|my|me|i've|i’ve|i'm)\b/i,
  firstPlural: /\b(?:we|our|us|we've|we’ve)\b/i,
  secondPerson: /\b(?:you|your)\b/i,
  // What is said of something else.
  trouble:
    /\b(?:hard(?:er)?|difficult(?:y|ies)?|struggl\w+|problems?|pain|unfortunately|however|slow(?:er|ly)?|fail(?:s|ed|ing|ure|ures)?|cannot|can't|can’t|unable|lack(?:s|ing)?|challeng\w+|lost|loses?|wast\w+|costly|expensive|bottleneck|too (?:many|much|late|long)|often|still|nobody (?:can|knows|is)|only|manual(?:ly)?|has to|have to|had to)\b/i,
  today:
    /^(?:today|currently|at present|until now|traditionally|in today['’]s|right now|these days|each year|every year)\b|\b(?:each|every|a|per) year\b/i,
  announces:
    /\b(?:today[, ]+(?:\p{L}+ )?(?:announce|launch|introduce|release|unveil|open|publish|ship)\w*|(?:announce|launch|introduc|releas|unveil)(?:s|es|d|ed|ing)?\b|is (?:now )?(?:generally )?available|is here\b|comes? to\b|proud to|excited to|pleased to|thrilled)/iu,
  offers:
    /\b(?:price[sd]?|pricing|costs?|free|from [€$£]|plans?|a month|per month|subscri\w+|order|ships (?:from|in|on|to|with)|available|sign up|visit|learn more|get started|contact|download|apply|join|try|book|register|website|www|https?)\b/i,
  asksFor: /\b(?:must|shall|should|need(?:s)? to|require[sd]?|ought)\b/i,
  plans:
    /\b(?:plan(?:s|ned)?|intend\w*|aim(?:s|ed)?|goal|target|hopes? to|we hope|roadmap|vision|mission|next (?:version|year|release)|later|future|designed (?:to|for)|upcoming|will (?:add|be (?:completed|added|released|upgraded)))\b/i,
  mechanism:
    /\b(?:includ(?:e|es|ed|ing)|support(?:s|ed)?|integrat(?:e|es|ed|ion|ions)|connect(?:s|ed)?|consist(?:s)?|contain(?:s)?|combin(?:e|es|ing)|built (?:on|in|with|by)|based on|written in|uses?|using|runs? on|reads?|stores?|matches|checks?|tracks?|measures?|records?|compares?|sends?|shows?|displays?|works (?:on|with|by)|pairs?|compatible|certified|encrypt\w+|features?|comes with|weighs|charges|holds|provid(?:e|es|ed)|offers?)\b/i,
  defines:
    /^(?:[“"]?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}\p{N}.'’-]*){0,3}|it|this|the \p{L}+) (?:is|are) (?:an?|the|our|designed|made|built|written|based|available|sold|paid|open)\b/iu,
  steps:
    /\b(?:when|if|then|once|after that|first,|press(?:es)?|taps?|clicks?|selects?|enters?|scan(?:s)?|choose[s]?|pick(?:s)?)\b/i,
  believes:
    /\b(?:believe|think|want(?:ed|s)?|wish|important|key to|matters?|vision|deserve|reason|because (?:we|i))\b/i,
  origin:
    /\b(?:founded|built (?:it|this) because|was (?:made|built|developed|designed|founded)|by (?:a team|engineers))\b/i,
  wishes: /^[“"]?(?:want|wanting|wish|stay tuned|looking|consider|imagine)\b|\bwould\b|\bcould\b/i,
  unknowing:
    /\b(?:no idea|whether|why (?:they|it|we)|what happened|forget|unaware|few (?:\p{L}+ )?(?:know|have|can))\b/iu,
  exactly:
    /\b(?:exactly|only|just) (?:one|what|when|the|as|you|a)\b|\b(?:one place|first (?:attempt|time|try|visit))\b/i,
  gain: /\b(?:gets?|sees?|knows?|keeps?|gains?|finish(?:es)?|decides?|belong|understand|plans?|sleeps?|stays?|survives?|reach(?:es)?|receives?|succeeds?|walk|go(?:es)? home|finds?|manages?|get through|pick up|come back|returns?)\b/i,
  not: /\b(?:not|never|nobody|nothing|none|no)\b|n['’]t\b/i
}

const classesIn = gatedNames(patterns)

/** The classes that speak for a claim by themselves; how many of them meet tells more than each one. */
const good = new Set([
  ...['ease', 'speed', 'better', 'than', 'moreOf', 'lessOf', 'superlative', 'confidence', 'joy', 'access', 'fit'],
  ...['noLonger', 'without', 'spared', 'enable', 'nowCan', 'reduces', 'improves', 'delivers', 'moves', 'tail', 'makes'],
  ...['ensures', 'spend', 'startsBetter']
])

/** The cue classes of a sentence, with those that its length, its numbers and its customers make. */
export function claimCues(sentence: string, quantities: readonly Quantity[]): string[] {
  const cues = classesIn(sentence)
  const words = countWords(sentence)
  if (words <= 5) cues.push('veryShort')
  else if (words <= 9) cues.push('short')
  if (words > 28) cues.push('long')
  if (/[?]["”’')*_]*\s*$/.test(sentence)) cues.push('question')
  if (/:\s*$/.test(sentence)) cues.push('opensList')
  if (
    /^(?:\P{L}*)(?:never|save|boost|reduce|improve|increase|get|gain|feel|cut|avoid|spend|stay|keep|know|deliver|enjoy|ensure\w*|seamless|faster|better|less|more(?! than)|fewer|lower|higher|no more)\b/iu.test(
      sentence
    )
  )
    cues.push('startsBetter')
  if (namesCustomer(sentence)) cues.push('customer')
  if (isOfPeople(sentence)) cues.push('people')
  const benefits = cues.filter((cue) => good.has(cue)).length
  cues.push(`good${Math.min(benefits, 3)}`)
  if (benefits > 0) {
    if (cues.includes('will')) cues.push('willBeGood')
    if (cues.includes('people')) cues.push('goodForPeople')
    if (cues.includes('trouble')) cues.push('goodTrouble')
    if (cues.includes('asksFor') || cues.includes('plans')) cues.push('goodPlan')
    if (cues.includes('mechanism')) cues.push('goodMechanism')
    if (cues.includes('enable')) cues.push(benefits > 1 ? 'enablesGood' : 'onlyEnables')
    if (cues.includes('announces')) cues.push('goodNews')
  }
  if (cues.includes('people') && cues.includes('gain')) cues.push('peopleGain')
  if (cues.includes('people') && cues.includes('not')) cues.push('peopleNot')
  if (cues.includes('voiced') && cues.includes('not')) cues.push('voicedNot')
  if (cues.includes('voiced') && cues.includes('now')) cues.push('voicedNow')
  const measured = quantities.filter(({measure}) => measure !== 'magnitude')
  if (measured.length > 0) cues.push('number')
  if (measured.length > 0 && (cues.includes('moves') || cues.includes('reduces') || cues.includes('trial')))
    cues.push('measuredChange')
  if (measured.length > 0 && (cues.includes('before') || cues.includes('instead') || cues.includes('than')))
    cues.push('measuredContrast')
  if (measured.length > 1) cues.push('numbers')
  if (measured.some(({measure}) => measure === 'percent' || measure === 'ratio' || measure === 'multiple'))
    cues.push('share')
  if (measured.some(({measure}) => measure === 'duration')) cues.push('duration')
  if (measured.some(({measure}) => measure === 'money')) cues.push('money')
  return cues
}

const pronouns = new Set(['they', 'she', 'he', 'you', 'everybody', 'everyone', 'anyone', 'anybody', 'people'])
// Before these the subject is over, or the sentence begins with something else.
const noSubject = new Set(
  'it its this that these there with in by for from to as if when and or at on of lets helps gives makes allows is are was were can will has have'.split(
    ' '
  )
)

/** Whether a sentence begins with people: what it says of them is what they do or have. */
function isOfPeople(sentence: string): boolean {
  for (const word of sentence
    .slice(0, 60)
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu)
    ?.slice(0, 4) ?? []) {
    if (noSubject.has(word)) return false
    if (pronouns.has(word) || personWord(word)) return true
  }
  return false
}
