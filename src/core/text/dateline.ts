const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2})`
const dash = '(?:[—–:]|--?(?=\\s)|\\.(?=\\s))'
const place =
  "\\p{Lu}[\\p{L}.’'-]{1,20}(?: \\p{Lu}[\\p{L}.’'-]{0,20}){0,3}(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}{1,20}){0,2})?"

const onlyDate = new RegExp(`^\\W*${date}\\W*${dash}\\s*\\S`, 'i')
// Capitals throughout, or a state behind a comma: otherwise any label is a place.
const onlyPlace = new RegExp(
  `^[^\\p{L}\\w]*(?:\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3}(?:, ${place})?|${place.replace(/\?$/, '')})[^\\p{L}\\w]*(?:—|–|--|-(?=\\s))\\s*\\S`,
  'u'
)
const anyDate = new RegExp(date, 'i')

const notPlace = /^\W*(?:for|press|release|faq|note|new|draft|headline|summary|update|news|subject|title)\b/i
const announces = /\b(?:today|announc|launch|releas|introduc|unveil|publish|open)/i

/** What the dateline that a paragraph opens with lacks; undefined where it lacks nothing or is none. */
export function datelineLacks(text: string): 'place' | 'date' | undefined {
  const opening = text.slice(0, 160)
  if (onlyDate.test(opening)) return 'place'
  // The expression that takes the longest to compile comes last.
  if (!announces.test(opening) || notPlace.test(opening) || !onlyPlace.test(opening)) return undefined
  return anyDate.test(opening) || /\d{4}|\[/.test(opening.slice(0, 80)) ? undefined : 'date'
}

// As a release is dated before anybody knows the day, too: "Spring 2027", "[DATE]".
const anyTime = `(?:${date}|(?:spring|summer|autumn|fall|winter) (?:of )?\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\[[^\\]]{0,40}date[^\\]]{0,40}\\])`
// A place and a date, in that order, or the date and then "announced"; the punctuation varies.
const dateline = new RegExp(
  `^.{0,60}?[,—–/|(:.·•-].{0,20}?${anyTime}|^\\W*(?:in |on )?${anyTime}|^\\W*\\p{Lu}[\\p{L} .'-]{2,30}${anyTime}|\\btoday[,]? (?:\\w+ ){0,4}?(?:announc|launch|introduc|releas|unveil|publish|open|start|began|begin|presents?|offers?|brings?|lends?|puts)`,
  'iu'
)

// Whatever is a date has a digit or the word for it; most texts have neither.
const mayBeDated = /\d|date|today/i

/** Whether a text opens as a release does, with a place and a date, or with "today announced". */
export function hasDateline(text: string): boolean {
  const opening = text.slice(0, 300)
  return (mayBeDated.test(opening) && dateline.test(opening)) || datelineLacks(text) === 'date'
}
