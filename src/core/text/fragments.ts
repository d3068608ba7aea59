// The commonest finite verbs and their subjects. "Led three teams" has no subject, but it tells.
const verb =
  /\b(?:i|we|you|he|she|they|it|who|am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|['’](?:s|re|ve|ll|d|m)|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t|let|lets|makes?|made|gives?|gave|gets?|got|goes|went|takes?|took|brings?|brought|builds?|built|finds?|found|keeps?|kept|leads?|led|runs?|ran|sees?|saw|sends?|sent|sets?|tells?|told|thinks?|thought|writes?|wrote|says?|said|comes?|came|needs?|wants?|means?|meant|begins?|began|chose|cut|drove|fell|grew|held|knew|left|lost|met|paid|read|rose|sold|spent|spoke|stood|taught|won)\b|\p{Ll}{2}ed\b/iu

/** Whether a text is a note without a verb, such as "Lower cost per parcel", rather than a sentence. */
export function isFragment(text: string): boolean {
  return !verb.test(text)
}
