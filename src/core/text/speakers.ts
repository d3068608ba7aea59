import {placeholders} from './placeholders.ts'

const roles =
  'CEO|CTO|CPO|COO|CFO|CIO|Chief|Head|Director|Vice|President|VP|Manager|Lead|Leader|Founder|Co-founder|Cofounder|Owner|Officer|Executive|Managing|General|Senior|Junior|Principal|Product|Engineering|Engineer|Developer|Customer|Customers|User|Users|Client|Member|Spokesperson|Spokeswoman|Spokesman|Chair|Chairperson|Partner|Analyst|Designer|Teacher|Nurse|Student|Parent|Doctor|Operations|Marketing|Sales|Data|Software|Beta|Pilot|Early'
const role = new RegExp(`^(?:Mr\\.? |Ms\\.? )?(?:${roles})$`)
const unnamed = new RegExp(
  `^[^\\p{L}\\w]*(?:(?:an?|the|our|one|another|its|their|some|several|many)\\b|\\p{Lu}[\\p{L}&-]*['’]s?\\b|(?:${roles})\\b)`,
  'u'
)
const verb =
  /\b(?:said|says|say|explains?|explained|adds?|added|notes?|noted|commented|comments|remarked|remarks|recalls?|recalled|told|puts it|according to)\b[\s,:]*/i
const names =
  /(?<!\p{L})(?:(of|at|for|from|in|with|by|to|the) )?(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}\.)?(?: (?:de|van|von|der|al|el|bin|da|del|la|di))? (\p{Lu}[\p{L}’'-]+)/gu

/** Whether the words that attribute a quotation plainly give a role or an article where a person's name belongs. */
export function lacksName(attribution: string): boolean {
  if (placeholders(attribution).length > 0) return false
  const said = verb.exec(attribution)
  const behind = (said ? attribution.slice(said.index + said[0].length) : attribution).slice(0, 200)
  if (!unnamed.test(behind)) return false
  // "Said the nurse" after "Ada Roux had waited": whoever is named anywhere in these words may be the speaker.
  return ![...attribution.slice(0, 400).matchAll(names)].some(
    ([, before, first, second]) => !before && !role.test(first!) && !role.test(second!)
  )
}

/** Whether the speaker of a quotation answers for the product. */
export function isLeader(words: string): boolean {
  return /\b(?:CEO|CTO|CPO|COO|chief|founders?|co-?founders?|president|vice president|VP|director|head of|general manager|GM|product (?:manager|lead|owner)|(?:engineering|programme|program|product|project) (?:lead|manager)|(?:co-?)?chair(?:man|woman|person)?|spokes(?:person|man|woman)|coordinator|who (?:leads|heads|founded|built|started|designed)|our)\b/i.test(
    words
  )
}
