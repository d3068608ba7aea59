import {phraseFinder} from './phrases.ts'

/** A sentence with one of these says what will not be done. */
const excluding = phraseFinder({
  'we will not': true,
  "we won't": true,
  'we shall not': true,
  'we are not going to': true,
  "we're not going to": true,
  'we are not building': true,
  "we're not building": true,
  'we are not trying': true,
  'we do not plan': true,
  'we do not intend': true,
  'we deliberately do not': true,
  'we leave out': true,
  'we also leave': true,
  'deliberately left out': true,
  'intentionally left out': true,
  'is left out': true,
  'are left out': true,
  'out of scope': true,
  'out-of-scope': true,
  'not in scope': true,
  'outside the scope': true,
  'outside of scope': true,
  'beyond the scope': true,
  'beyond scope': true,
  'non-goal': true,
  'non-goals': true,
  'not a goal': true,
  'not our goal': true,
  'not the goal': true,
  'not an aim': true,
  'explicitly excluded': true,
  'explicitly excludes': true,
  'explicitly not': true,
  'is excluded': true,
  'are excluded': true,
  'excluded from': true,
  'not in v1': true,
  'not in v0': true,
  'not for v1': true,
  'not part of v1': true,
  'not in the mvp': true,
  'not part of the mvp': true,
  'not in this version': true,
  'not in this release': true,
  'not in the first version': true,
  'not in the first release': true,
  'not part of this': true,
  'not included in': true,
  'no plans to': true,
  'not planned': true,
  'deferred to': true,
  'postponed to': true,
  'does not cover': true,
  'do not cover': true,
  'does not aim to': true,
  'does not attempt to': true,
  "won't have": true,
  'will not have': true,
  'will not be part': true,
  'will not be included': true,
  'will not be supported': true,
  'not be supported in': true,
  'post-mvp': true
})

/** Whether a sentence or a label sets a limit to what is going to be done. */
export function excludes(text: string): boolean {
  return excluding(text).length > 0
}

/** Whether a label announces what will not be done, with other words around it: "Not in the first version". */
export function namesNonGoals(label: string): boolean {
  return (
    /\bnon-? ?goals?\b|\banti-? ?goals?\b|\bout[- ]of[- ]scope\b|\bexclu(?:sion|ded)|\bdeferred\b|\bparking lot\b|\bwhat (?:it|this) is not\b|\blimits of (?:the )?scope\b/i.test(
      label
    ) ||
    /^(?:explicitly |deliberately )?not (?:in|for|part|now|doing|building|yet)\b|\b(?:won't|will not|not going to|aren't|are not|do not|don't) (?:do|build|have|cover|make|change|ship|attempt|doing|building|making|changing|covering|solve|solving)/i.test(
      label
    )
  )
}
