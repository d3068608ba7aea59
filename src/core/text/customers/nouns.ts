// Classes of nouns, kept as classes of meaning: a word is added because it belongs to the class.

/** Space-separated words as a set. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

// Everything here is in the singular.

/** Nobody can go and find these: they need further words that narrow them down. */
export const anybody = set(`
  user customer consumer person client member individual folk visitor subscriber leader worker employee
  maker builder follower partner other buyer seller owner operator manager professional expert practitioner
  participant beginner newcomer adopter creator contributor maintainer reviewer tester developer engineer programmer
  designer coder team group company business organization organisation enterprise firm department institution
  community industry startup agency man woman adult reader viewer provider supplier signup staff account
  holder specialist colleague coworker stranger friend decision-maker lead handler picker cleaner pilot planner
  organiser organizer speaker presenter helper sponsor winner founder store shop workshop garage surgery village
  town council office branch
`)

/** People and places of work whose word says what they do or live through. */
export const named = set(`
  parent mother father nurse midwife student pupil patient family household resident tenant freelancer clerk coach
  chef cook guest host couple child teenager pensioner retiree volunteer analyst architect auditor scientist
  player gamer landlord landlady surgeon doctor physician vet lawyer solicitor paralegal attorney paramedic
  dispatcher courier rider cyclist commuter passenger traveller traveler migrant refugee immigrant veteran soldier
  sailor skipper captain foreman crew warden janitor caretaker guard judge mayor official sheriff officer athlete
  climber singer dancer actor musician conductor composer author writer poet journalist editor smith plumber farmer
  grower gardener florist butcher baker brewer barista tailor carpenter mason roofer bookkeeper beekeeper
  housekeeper shopkeeper shopper caregiver carer widow orphan newlywed graduate apprentice intern trainee mentee
  applicant candidate recruiter jobseeker claimant taxpayer voter citizen neighbour neighbor neighborhood haulier
  shipper merchant trader broker wholesaler retailer grocer manufacturer contractor subcontractor caseworker
  fundraiser donor investor researcher academic professor teacher tutor lecturer scholar secretary concierge nanny
  mechanic medic critic cleric diabetic asthmatic vegan amputee nun bride groom toddler infant senior elder expat
  nomad tourist sibling grandparent spouse bishop rabbi imam pastor chaplain farmhand stagehand deckhand aide cadet
  delegate diplomat bailiff detective relative executive associate sysadmin administrator admin marketer salesperson
  representative underwriter trustee sommelier monk priest sre devop swimmer skier surfer angler hunter diver
  sportsperson scout hobbyist collector
`)

/** Where somebody works or lives, as one that could be found. */
export const places = set(`
  shop bookshop clinic hospital school college university museum charity church parish municipality bank hotel
  guesthouse hostel restaurant bakery cafe pub pharmacy dealership nonprofit ngo farm vineyard winery brewery
  orchard bistro theatre theater gallery gym studio kindergarten nursery daycare laboratory lab cinema salon
  butchery sawmill mill dairy abattoir fishery campsite hostelry inn cooperative newsroom courthouse prison
  monastery hospice orchestra choir ward depot newspaper
`)

/** They have the form of a word for people, and are things, measures, deeds or comparisons. */
export const things = set(`
  number order offer paper server computer filter parameter identifier header footer counter layer container letter
  matter connector sensor fastener monitor processor vector factor error door floor motor sector validator generator
  accelerator indicator router folder buffer cluster timer trigger marker tracker scanner printer adapter adaptor
  charger controller compiler parser linter loader wrapper listener scheduler wallpaper newspaper chapter character
  center centre meter metre kilometer kilometre liter litre quarter winter summer water power tower flower shower
  dinner supper butter border corner disorder gender manner banner transformer transistor resistor reactor detector
  selector iterator descriptor constructor cursor mirror anchor harbor harbour behavior behaviour humor rumor tumor
  elevator calculator simulator emulator aggregator navigator refrigerator radiator ventilator escalator locator
  configurator orchestrator newsletter poster sticker locker drawer river silver fever cancer trailer freezer cooler
  heater boiler dryer washer burner toaster mixer blender tractor career committee guarantee degree coffee agreement
  plant variant grant constant restaurant pollutant hydrant lubricant dashboard blocker renderer browser crawler
  scraper explorer installer launcher sampler optimizer optimiser analyzer analyser converter encoder decoder
  transcoder synthesizer amplifier receiver transmitter pager starter primer tender disaster adventure remainder
  reminder finder transfer wonder shoulder finger chamber barrier carrier frontier multiplier modifier classifier
  qualifier layover takeover turnover handover rollover makeover hangover cover prayer zipper slipper copper pepper
  hammer rubber fiber fibre timber lumber october september november december monster roster coaster semester master
  register ledger badger danger burger merger maker answer median instant elephant covenant blockbuster
  differentiator denominator numerator predecessor successor competitor ancestor co-founder compressor projector
  protector extractor disclaimer retainer explainer stakeholder placeholder shareholder bestseller thriller filler
  cellar calendar encounter headquarter exchanger breaker changer booster enhancer reducer remover eliminator
  playlist checklist waitlist wishlist shortlist twist mist wrist exhaust enabler vendor warrant recorder spoiler roller rover hover lever
  liver flyer pointer divider slider spinner stepper toggler typewriter inverter rafter gutter shutter beaker binder
  bumper cracker diaper feeder fender fertilizer fertiliser freshener glacier heather holster jumper ladder leather
  lighter mortar muffler napster nectar opener peeler pitcher planter platter plunger powder rudder saucer scooter
  shredder sprinkler stapler stopper stroller sweater teleprompter thermometer cooker limiter tiger toner trimmer
  tuner vinegar vulture weather whisper zebra consider remember deliver discover recover render surrender suffer
  differ prefer refer ponder wander lower cater foster bolster pester enter alter utter scatter shatter gather
  bother bewilder linger want exist assist consist resist insist persist better faster easier smaller higher cheaper
  quicker slower later earlier sooner former latter greater fewer other another either neither together further
  simpler safer wider deeper richer smarter clearer harder softer closer nearer shorter longer larger bigger
  stronger younger older newer never ever whether rather over under after however moreover super outer inner upper
  proper eager bitter clever sheer mere per
`)
