/** A plain word for a wordy phrase. */
export interface Plain {
  readonly plain: string
  /** No meaning and no grammar can change, whatever stands around it. */
  readonly safe?: true
  /** It is wordy only where this precedes or follows: patterns on the text beside it. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** Where this precedes or follows it is something else. */
  readonly notBefore?: RegExp
  readonly notAfter?: RegExp
}

const safe = (plain: string): Plain => ({plain, safe: true})
const likely = (plain: string): Plain => ({plain})

const verbBefore = /\b(?:to|will|can|could|would|should|may|might|must|not|we|i|they|you|and|or|that|let['’]s)\s+$/i
const ability: Partial<Plain> = {notBefore: /\b(?:to|will|would|should|may|might|must|can|could|shall|not|n['’]t)\s+$/i}
const gerundAfter = /^\s+\p{L}{2,30}ing\b/u
const commaAfter = /^,/
const numberAfter =
  /^\s+(?:up to |about |around |at least |over )?(?:[\d$€£~]|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several) (?!time\b)\p{L})/u
// "Did not completely eliminate" says something else than "did not eliminate".
const denial = /(?:\b(?:not|never|cannot|hardly)|n['’]t)\s+$/i
// "A leveraged buyout" is a term of finance, "highly leveraged" a state.
const finance: Partial<Plain> = {
  notBefore: /\b(?:highly|over|under|be|is|are|was|were|an?|the|of)\s+$/i,
  notAfter: /^\s+(?:buy-?outs?|loans?|finance|debt|positions?|trading|products?)\b/i
}
// What is put, kept or set "in order" is not wordy at all.
const orderly: Partial<Plain> = {
  notBefore: /\b(?:put|puts|keep|keeps|kept|set|sets|is|are|was|were|be)\s+(?:\S{1,20}\s+){0,4}$/i,
  notAfter: /^\s+(?:the|an?|our|each|every|my|your|his|her|their|its)\b/i
}

/** Phrases that a plain word can replace, with the forms of their verbs. */
export const wordy: Readonly<Record<string, Plain>> = {
  // To, because, although, if
  'in order to': {plain: 'to', safe: true, ...orderly},
  'in order for': {plain: 'for', ...orderly},
  'so as to': likely('to'),
  'in an effort to': likely('to'),
  'due to the fact that': safe('because'),
  'owing to the fact that': safe('because'),
  'because of the fact that': safe('because'),
  'on account of the fact that': safe('because'),
  'in light of the fact that': safe('because'),
  'in view of the fact that': safe('because'),
  'as a result of the fact that': safe('because'),
  'for the reason that': likely('because'),
  'for the simple reason that': likely('because'),
  'given the fact that': safe('given that'),
  'despite the fact that': safe('although'),
  'in spite of the fact that': safe('although'),
  'notwithstanding the fact that': safe('although'),
  'regardless of the fact that': likely('although'),
  'as a consequence of': safe('because of'),
  'in the event that': safe('if'),
  'in the event of there being': likely('if there is'),
  'in such a way that': likely('so that'),
  'in such a manner that': likely('so that'),
  'with the result that': likely('so that'),
  // Time
  'at this point in time': likely('now'),
  'at the present time': likely('now'),
  'at the current time': likely('now'),
  'at the present moment': likely('now'),
  'at that point in time': likely('then'),
  'at such time as': safe('when'),
  'at the time when': likely('when'),
  'until such time as': safe('until'),
  'prior to': {
    plain: 'before',
    safe: true,
    notBefore: /\b(?:an?|the|this|our|its|\w{0,12}informative|flat|uniform)\s+$/i
  },
  'subsequent to': safe('after'),
  'during the course of': likely('during'),
  'in the course of': likely('during'),
  'over the course of': likely('over'),
  'for the duration of': likely('throughout'),
  'for a period of': {plain: 'for', safe: true, after: numberAfter},
  'at a later date': safe('later'),
  'on a daily basis': safe('daily'),
  'on a weekly basis': safe('weekly'),
  'on a monthly basis': likely('monthly'),
  'on a quarterly basis': likely('quarterly'),
  'on a yearly basis': likely('yearly'),
  'on an annual basis': likely('yearly'),
  'on a regular basis': safe('regularly'),
  'on an ongoing basis': likely('all the time'),
  'on a case-by-case basis': safe('case by case'),
  'on a continuous basis': likely('continuously'),
  // About, near, without, instead
  'with regard to': likely('about'),
  'with regards to': likely('about'),
  'in regard to': likely('about'),
  'in regards to': likely('about'),
  'with reference to': likely('about'),
  'in reference to': likely('about'),
  'pertaining to': likely('about'),
  'as to whether': safe('whether'),
  'the question of whether or not': likely('whether'),
  'in close proximity to': safe('near'),
  'in the vicinity of': likely('near'),
  'with the exception of': safe('except for'),
  'in lieu of': safe('instead of'),
  'in conjunction with': likely('with'),
  'by means of': likely('with'),
  'for the purpose of': {plain: 'for', after: gerundAfter},
  'for the purposes of': {plain: 'for', after: gerundAfter},
  'in excess of': {plain: 'more than', after: numberAfter},
  'a sufficient number of': safe('enough'),
  'an adequate number of': safe('enough'),
  'a sufficient amount of': safe('enough'),
  'an adequate amount of': safe('enough'),
  'in the majority of cases': likely('in most cases'),
  'the manner in which': likely('how'),
  'the way in which': likely('how'),
  'in an efficient manner': likely('efficiently'),
  'in an effective manner': likely('effectively'),
  'in a safe manner': likely('safely'),
  'in a secure manner': likely('securely'),
  'in a consistent manner': likely('consistently'),
  'in a transparent manner': likely('openly'),
  'in a systematic manner': likely('systematically'),
  'each and every': safe('every'),
  'first and foremost': likely('first'),
  'in actual fact': safe('in fact'),
  'as a matter of fact': {plain: 'in fact', after: commaAfter},
  'end result': likely('result'),
  'end results': likely('results'),
  'past history': likely('history'),
  'added bonus': {plain: 'bonus', before: /\b(?:an?|the)\s+$/i},
  'general consensus': likely('consensus'),
  'new innovation': likely('innovation'),
  'new innovations': likely('innovations'),
  'absolutely essential': likely('essential'),
  'completely eliminate': {plain: 'eliminate', notBefore: denial},
  'completely eliminated': {plain: 'eliminated', notBefore: denial},
  'completely eliminates': {plain: 'eliminates', notBefore: denial},
  'revert back': safe('revert'),
  'reverted back': safe('reverted'),
  'collaborate together': safe('collaborate'),
  'collaborated together': safe('collaborated'),
  // Can
  'has the ability to': {plain: 'can', ...ability},
  'have the ability to': {plain: 'can', ...ability},
  'had the ability to': {plain: 'could', ...ability},
  'has the capability to': {plain: 'can', ...ability},
  'have the capability to': {plain: 'can', ...ability},
  'is in a position to': {plain: 'can', ...ability},
  'are in a position to': {plain: 'can', ...ability},
  'is not able to': safe('cannot'),
  'are not able to': safe('cannot'),
  'was not able to': safe('could not'),
  'were not able to': safe('could not'),
  'did not have the ability to': likely('could not'),
  'does not have the ability to': likely('cannot'),
  'do not have the ability to': likely('cannot'),
  // Use
  utilize: safe('use'),
  utilise: safe('use'),
  utilizes: safe('uses'),
  utilises: safe('uses'),
  utilized: safe('used'),
  utilised: safe('used'),
  utilizing: safe('using'),
  utilising: safe('using'),
  leverage: {plain: 'use', before: verbBefore, notAfter: /^\s+(?:in|over|on|ratio|points?|to)\b|^[.,;]/i},
  leverages: {plain: 'uses', notBefore: /\b(?:an?|the|of|our|their)\s+$/i, after: /^\s+\p{L}/u},
  leveraged: {plain: 'used', ...finance},
  leveraging: {plain: 'using', notBefore: /\b(?:the|of our|of their)\s+$/i},
  'make use of': safe('use'),
  'makes use of': safe('uses'),
  'made use of': safe('used'),
  'making use of': safe('using'),
  // Verbs that hide in nouns
  'make a decision to': safe('decide to'),
  'made a decision to': safe('decided to'),
  'made the decision to': safe('decided to'),
  'make the decision to': safe('decide to'),
  'come to the conclusion that': safe('conclude that'),
  'came to the conclusion that': safe('concluded that'),
  'reach the conclusion that': safe('conclude that'),
  'reached the conclusion that': safe('concluded that'),
  'take into consideration': likely('consider'),
  'takes into consideration': likely('considers'),
  'took into consideration': likely('considered'),
  'taken into consideration': likely('considered'),
  'taking into consideration': likely('considering'),
  'give consideration to': safe('consider'),
  'gave consideration to': safe('considered'),
  'provide assistance to': likely('help'),
  'provides assistance to': likely('helps'),
  'provided assistance to': likely('helped'),
  'conduct a review of': likely('review'),
  'conducted a review of': likely('reviewed'),
  'conduct an investigation into': likely('investigate'),
  'conducted an investigation into': likely('investigated'),
  'conduct an assessment of': likely('assess'),
  'conducted an assessment of': likely('assessed'),
  'perform an assessment of': likely('assess'),
  'performed an assessment of': likely('assessed'),
  'perform a review of': likely('review'),
  'performed a review of': likely('reviewed'),
  'carry out a review of': likely('review'),
  'carried out a review of': likely('reviewed'),
  'is in need of': safe('needs'),
  'are in need of': safe('need'),
  'was in need of': safe('needed'),
  'were in need of': safe('needed'),
  'has a tendency to': safe('tends to'),
  'have a tendency to': safe('tend to'),
  'had a tendency to': safe('tended to'),
  'is dependent on': likely('depends on'),
  'are dependent on': likely('depend on'),
  'is dependent upon': likely('depends on'),
  'are dependent upon': likely('depend on'),
  'is indicative of': likely('shows'),
  'are indicative of': likely('show'),
  'is in agreement with': safe('agrees with'),
  'are in agreement with': safe('agree with'),
  'was in agreement with': safe('agreed with'),
  'were in agreement with': safe('agreed with'),
  'is of the opinion that': safe('thinks that'),
  'are of the opinion that': safe('think that'),
  'was of the opinion that': safe('thought that'),
  'were of the opinion that': safe('thought that'),
  'give rise to': likely('cause'),
  'gives rise to': likely('causes'),
  'gave rise to': likely('caused'),
  'endeavour to': {plain: 'try to', before: verbBefore},
  'endeavor to': {plain: 'try to', before: verbBefore},
  'endeavoured to': safe('tried to'),
  'endeavored to': safe('tried to'),
  ascertain: likely('find out'),
  ascertained: likely('found out'),
  commence: likely('begin'),
  commences: likely('begins'),
  commenced: likely('began'),
  commencing: likely('beginning'),
  'touch base with': likely('talk to'),
  'touched base with': likely('talked to'),
  'is in the process of': {plain: 'is', after: gerundAfter},
  'are in the process of': {plain: 'are', after: gerundAfter},
  'was in the process of': {plain: 'was', after: gerundAfter},
  'were in the process of': {plain: 'were', after: gerundAfter},
  // Clearing one's throat
  'it is important to note that': likely(''),
  'it should be noted that': likely(''),
  'it is worth noting that': likely(''),
  "it's worth noting that": likely(''),
  'it is worth mentioning that': likely(''),
  'please note that': likely(''),
  'it goes without saying that': likely(''),
  'the fact of the matter is that': likely('')
}

/** "The majority of customers" is "most customers", but "the majority of our customers" is "most of our customers". */
export const majorities: readonly string[] = ['a majority of', 'the majority of']

/** What is decided by a majority is no matter of words. */
export const decided =
  /^\s+(?:the\s+|our\s+|its\s+)?(?:votes?|voters|shares|shareholders|board|council|members|seats)\b/i
