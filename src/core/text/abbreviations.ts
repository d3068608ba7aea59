const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Always followed by the name, number or phrase they belong to. Lower case, inner stops kept, the last one dropped. */
export const neverEnds = set(`
  dr mr mrs ms mx prof rev hon messrs mt sen rep gov gen col capt cmdr lt maj sgt pres supt
  vs e.g eg i.e ie cf viz approx ca incl excl fig figs eq eqs vol pp ed eds art ch dist c.f resp
`)

/** Shortened words that also stand at the end of a sentence: the next word decides. */
export const mayEnd = set(`
  inc ltd corp co llc plc bros jr sr esq dept est assn univ govt intl mgmt mgr dir asst
  st ave blvd rd hwy bldg ste apt ext tel a.m p.m ph.d m.d b.a b.s m.a m.s d.c u.s u.s.a u.k e.u u.n
  avg min max hr hrs sec secs wk wks mo yr yrs qty no nos al ref refs temp orig misc
`)

/** Places and calendar words: abbreviations only with a capital ("Wash." but not "wash."). */
export const capitalised = set(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla
  Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta
`)

/** Words that, with a capital after an abbreviation, begin a new sentence rather than go on with a name. */
export const starters = set(`
  a an the this that these those there here it its he she they we i you my our your his her their one some many most
  all both each every no not none nobody if when while where why what who which how as at by for from in into on of
  over to under with without within after before since until during through about across because although though but
  and or so yet then now today later next first second third finally also still even instead however therefore thus
  meanwhile nevertheless moreover furthermore additionally once only just let please do does did is are was were has
  have had can could will would should may might must customers people teams users yes
`)
