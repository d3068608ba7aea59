import {set} from './nouns.ts'

// The words around a word for people: those that narrow it down, and those that do not.

/** What opens the words that narrow somebody down from behind: people who, owners of, teams that. */
export const narrowing = set(
  'who whose whom of with without running using living working managing caring renting selling building'
)
/** Where or in which state of life somebody is, behind a general word. */
export const placing = set('in at on from between under over aged near across behind outside')
/** What follows there when nobody is narrowed down: teams of all sizes, users with ease, people in real time. */
export const vague = set(`
  all any every everywhere our the this that these its it them us me you real ease confidence minimal zero no one
  just only seconds minutes hours days weeks time real-time scale demand board once fewer less more better instant
  full complete total a an different various many their your his her monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december today launch
  beta
`)
/** Words that are narrowed down by "of". */
export const relations = set(
  'owner parent user buyer seller operator holder maker tenant resident student victim survivor keeper member manager'
)

/** Words before a general word that do not narrow it down. */
export const idle = set(`
  a an the this that these those my our your their his her its all any both each every either some many most more
  few fewer several other others another such same different various individual multiple numerous countless million
  millions thousands hundreds dozens no not only just even also still than as and or but nor so if when where while
  because since whether though how why what which who whom to for from of in on at by with without within into onto
  over under about across among amongst between through during per via like unlike including against toward towards
  existing potential prospective current future new old modern busy happy satisfied unhappy real actual target end
  key main primary secondary tertiary ideal typical average loyal valued active daily monthly weekly today tomorrow
  certain good great best better right wrong whole entire global total large big leading top first last next
  business is are was were be been being am has have had do does did can could will would shall should may might
  must cannot help helps helping let lets letting give gives giving enable enables enabling allow allows allowing
  offer offers offering empower empowers empowering show shows showing bring brings bringing keep keeps make makes
  making get gets getting serve serves serving support supports supporting invite invites ask asks tell tells
  connect connects connecting guide guides provide provides providing free frees save saves saving put puts want
  wants need needs meet meets reach reaches teach teaches engage engages inform informs alert alerts remind reminds
  attract attracts onboard it they we you i he she there here then now very too really often always never
  usually quickly easily directly interested diverse fellow internal external digital online enterprise
  non-technical technical thousand hundred two three four five six seven eight nine ten twelve twenty expert skilled
  experienced talented trusted professional dedicated passionate increasingly select qualified relevant registered
  authorized authorised introducing announcing before after until around behind beyond prompt notify route find book
  search view remember expect join welcome thank pay
`)

/** What only people do, said of what they do today. */
export const human = set(`
  spend forget worry guess juggle struggle scramble phone text photocopy retype re-type re-enter reenter complain
  hope believe wonder remember drive walk queue scribble type email learn write read carry ask call pay ring sign
  know feel rely answer fear hate dread love want try give buy cook teach travel commute apologise apologize
  improvise chase squint cobble wait live sleep
`)

/** Words in -ing that say what people or firms are occupied with. */
export const occupied = set(`
  marketing engineering manufacturing accounting consulting gaming shipping banking nursing training trading publishing
  catering cleaning farming fishing printing recruiting mining hiring purchasing operating breeding housing lending
  visiting travelling traveling expecting breastfeeding working studying ageing aging
`)

/** What opens the name of one of a kind. */
export const article = set('a an every each any one')

/** Verbs that look like people or places in the plural. */
export const verbal = set(
  'stores shops hosts guests coaches pilots guards cooks tailors crews fans scouts families judges schools practices banks offers'
)

/** "Users in the app", "teams on the go": nobody is narrowed down by these. */
export const offhand = set(
  'app apps platform product system same world market future field ui browser web go fly ground tool service team right way end process past first last next loop know background meantime dashboard'
)
