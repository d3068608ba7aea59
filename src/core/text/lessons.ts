// How people say that they learned something: by the word, by a regret, or by a habit that they have since.
const learned =
  /\b(?:(?:i|we)(?:'ve| have| had|'d)?(?: \w+)? (?:learn(?:ed|t)|reali[sz]ed|came to (?:see|understand|believe)|understood too late)|taught (?:me|us)|lessons?\b|(?:in|with) hindsight|looking back|in retrospect)/i
const regret =
  /\b(?:(?:would|could|'d)(?: have)? (?:do|done|start(?:ed)?|ask(?:ed)?|handle[d]?|approach(?:ed)?)\b[^.]{0,60}\b(?:differently|earlier|sooner|first|again)|(?:i|we) (?:should|ought to)(?: have|'ve)\b|my (?:own )?mistake|(?:i|we) (?:was|were) wrong|i regret|(?:if i|were i) (?:did|were|had|could|to)\b[^.]{0,40}\bagain)/i
const habit =
  /\b(?:(?:ever )?since(?: then)?,? (?:i|we)\b|since then\b|from (?:then|that day|that point) on(?:wards)?|(?:i|we) (?:now|no longer|still) (?:always |never )?\w+|now,? (?:i|we) (?:always |never )?\w+|nowadays|these days,? i|next time|going forward|(?:i|we) (?:always|never) \w+[^.]{0,60}\bnow\b)/i

// Praise of oneself or a hint to the interviewer under a lesson's label is no lesson.
const pitch =
  /\b(?:this (?:shows|demonstrates|proves|illustrates)|demonstrat(?:es|ing) (?:my|our|ownership)|you are (?:a|an)\b|(?:proud|pleased) (?:of|that)|makes? me (?:a|an) (?:strong|great|good))/i

/** Whether a sentence says what was learned, regretted or changed for good. */
export function tellsLesson(sentence: string): boolean {
  return (learned.test(sentence) || regret.test(sentence) || habit.test(sentence)) && !isPitch(sentence)
}

/** Whether a sentence sells the writer instead of teaching anything. */
export function isPitch(sentence: string): boolean {
  return pitch.test(sentence)
}
