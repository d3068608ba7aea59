const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

// Everything here is in the singular.

/** Nobody can go and find these: they need further words that narrow them down. */
const anybody = set(`
  user customer consumer person client member stakeholder individual folk visitor subscriber leader worker employee maker
  builder follower partner other buyer seller owner operator manager professional expert practitioner participant
  beginner newcomer adopter creator contributor maintainer reviewer tester developer engineer programmer designer coder
  team group company business organization organisation enterprise firm department institution community industry
  startup agency man woman adult reader viewer provider vendor supplier signup staff account subscriber holder specialist
  colleague coworker stranger friend
  decision-maker lead handler picker cleaner planner organiser organizer speaker presenter helper sponsor leader winner founder
  store shop workshop garage surgery village town council office branch
`)

/** People and places of work whose word says what they do or live through. */
const named = set(`
  parent mother father nurse midwife student pupil patient family household resident tenant freelancer clerk coach chef
  cook pilot guest host couple child teenager pensioner retiree volunteer analyst architect auditor scientist
  player gamer 
  
  landlord landlady surgeon doctor physician vet lawyer solicitor paralegal attorney paramedic
  dispatcher courier rider cyclist commuter passenger traveller traveler migrant refugee immigrant veteran soldier
  sailor skipper captain foreman crew warden janitor caretaker guard judge mayor official sheriff
  officer athlete climber singer dancer actor musician conductor composer author writer poet journalist editor
  smith plumber farmer grower gardener florist butcher baker brewer barista tailor carpenter mason roofer
  bookkeeper beekeeper housekeeper shopkeeper shopper caregiver carer widow orphan newlywed
  graduate apprentice intern trainee mentee applicant candidate recruiter jobseeker claimant taxpayer voter citizen
  neighbour neighbor neighborhood haulier shipper merchant trader broker wholesaler retailer grocer
  manufacturer contractor subcontractor caseworker fundraiser donor investor researcher academic professor teacher tutor lecturer
  scholar sysadmin administrator admin marketer salesperson representative underwriter trustee sommelier monk priest
  sre devop swimmer skier surfer angler hunter diver sportsperson scout hobbyist collector
`)

/** Where somebody works or lives, as one that could be found. */
const places = set(`
  shop bookshop clinic hospital school college university museum charity church parish municipality bank hotel guesthouse hostel restaurant bakery cafe pub pharmacy dealership nonprofit ngo farm vineyard winery brewery
  orchard bistro theatre theater gallery gym studio kindergarten nursery daycare laboratory lab cinema salon butchery
  sawmill mill dairy abattoir fishery campsite hostelry inn cooperative newsroom courthouse prison monastery parish
  hospice orchestra choir ward depot newspaper
`)

/** They have the form of a word for people, and are things, measures, deeds or comparisons. */
const things = set(`
  number order offer paper server computer filter parameter identifier header footer counter layer container letter
  matter connector sensor fastener monitor processor vector factor error door floor motor sector validator generator
  accelerator indicator router folder buffer cluster timer trigger marker tracker scanner printer adapter adaptor charger
  controller compiler parser linter loader wrapper listener scheduler wallpaper newspaper chapter character
  center centre meter metre kilometer kilometre liter litre quarter winter summer water power tower flower shower dinner
  supper butter border corner disorder gender manner banner transformer transistor resistor reactor detector selector
  iterator descriptor constructor cursor mirror anchor harbor harbour behavior behaviour humor rumor tumor elevator
  calculator simulator emulator aggregator navigator refrigerator radiator ventilator escalator locator configurator
  orchestrator newsletter poster sticker locker drawer river silver fever cancer trailer freezer cooler heater boiler
  dryer washer burner toaster mixer blender tractor career committee guarantee degree coffee agreement plant variant
  grant constant restaurant pollutant hydrant lubricant assistant dashboard blocker renderer browser crawler
  scraper explorer installer launcher sampler optimizer optimiser analyzer analyser converter
  encoder decoder transcoder synthesizer amplifier receiver transmitter pager starter primer tender disaster
  adventure remainder reminder finder transfer wonder shoulder finger chamber barrier carrier frontier multiplier
  modifier classifier qualifier layover takeover turnover handover rollover makeover hangover cover prayer zipper
  slipper copper pepper hammer rubber fiber fibre timber lumber october september november december monster roster
  coaster semester master register ledger badger danger burger merger summer maker answer
  median instant elephant covenant blockbuster differentiator denominator numerator predecessor successor competitor
  ancestor co-founder compressor projector protector extractor disclaimer retainer
  explainer stakeholder placeholder shareholder bestseller thriller filler cellar calendar encounter headquarter
  exchanger breaker changer booster enhancer reducer remover eliminator playlist checklist waitlist wishlist shortlist
  twist mist wrist exhaust median recorder layer spoiler roller rover hover lever liver river flyer pointer
  divider slider spinner stepper toggler typewriter inverter converter rafter gutter shutter
  beaker binder bumper cracker diaper feeder fender fertilizer fertiliser freshener gender glacier heather holster
  jumper ladder leather lighter mortar muffler napster nectar opener peeler pitcher planter platter plunger
  pointer powder rudder saucer scooter shredder sprinkler stapler stopper stroller sweater teleprompter thermometer
  cooker limiter tiger toner trimmer tuner vinegar vulture weather whisper zebra
  consider remember deliver discover consider recover render surrender suffer differ prefer refer offer ponder wander
  lower cater foster bolster pester trigger enter alter utter scatter shatter gather bother bewilder linger
  want exist assist consist resist insist persist
  better faster easier smaller higher cheaper quicker slower later earlier sooner former latter greater fewer other
  another either neither together further simpler safer wider deeper richer smarter clearer harder softer closer nearer
  shorter longer larger bigger stronger younger older newer never ever whether rather over under after however moreover
  super outer inner upper proper eager bitter clever sheer mere per
`)
/** Their compounds are things too: webserver, tidewater, whitepaper. */
const thingly =
  /(?:water|paper|server|meter|metre|scanner|loader|folder|filter|counter|container|parameter|monitor|vector|processor|connector|scheduler|quarter|layer|center|centre|power|tracker|tree)$/

const suffix =
  /(?:[^aeiou]er|[aeiou]{1,2}[^aeiou]?er|tor|sor|essor|[a-z]{2}ist|[a-z]{2}ian|[a-z]{3}ant|eer|[a-z]{3}ee|eur|woman|man|keeper|worker|holder|goer|smith|herd)$/
/** Endings that hardly any thing has. */
const sure = /(?:[a-z]{3}ist|[a-z]{3}ian|woman|man|keeper|goer|smith|herd)$/
const folk = /[a-z]{2}(?:men|women|folk|people)$/

/** How far a word says who somebody is: `somebody` could be found and asked, `anybody` could not without more words. */
export type Person = 'somebody' | 'anybody'

export interface PersonWord {
  readonly is: Person
  readonly plural: boolean
  /** Known by itself, and not only by its form. */
  readonly listed: boolean
}

const generic = set('everyone everybody anyone anybody those whoever people persons folks')

const longestWord = 40

/** What a word, in lower case, says about people; undefined for words for anything else. */
export function personWord(word: string): PersonWord | undefined {
  if (word.length > longestWord) return undefined
  if (generic.has(word)) return {is: 'anybody', plural: true, listed: true}
  if (word === 'children' || word === 'housewives' || word === 'midwives')
    return {is: 'somebody', plural: true, listed: true}
  if (word === 'men' || word === 'women') return {is: 'anybody', plural: true, listed: true}
  if (folk.test(word)) return {is: 'somebody', plural: true, listed: true}
  const plural = /[^s]s$/.test(word) && !named.has(word)
  const one = plural ? singularOf(word) : word
  if (anybody.has(one)) return {is: 'anybody', plural, listed: true}
  if (named.has(one) || (plural && places.has(one))) return {is: 'somebody', plural, listed: true}
  // A hyphen's last piece is the noun: "decision-makers", "job-seekers".
  const last = one.slice(one.lastIndexOf('-') + 1)
  if (last !== one && last !== '' && !/-(?:of|to|and|in|for)-/.test(one)) {
    const rest = personWord(last)
    return rest && {is: 'somebody', plural, listed: rest.listed}
  }
  if (one.length < 5 || things.has(one) || thingly.test(one) || !suffix.test(one)) return undefined
  return {is: 'somebody', plural, listed: sure.test(one)}
}

function singularOf(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a word, in the plural, is for places of work and not for people. */
export const isPlace = (word: string): boolean => places.has(singularOf(word))
