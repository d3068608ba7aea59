/**
 * How a word praises, and so what can be done about it:
 * an `adjective` before a noun and an `adverb` can be left out; an `attribute` praises only where it stands before a
 * word for a product (a powerful earthquake is a fact); a `phrase` has to be written anew.
 */
export type Praise = 'adjective' | 'attribute' | 'adverb' | 'phrase'

const of = (praise: Praise, words: string): Readonly<Record<string, Praise>> =>
  Object.fromEntries(words.split(',').map((word) => [word.trim(), praise]))

/** Praise by which a writer sells. */
export const hype: Readonly<Record<string, Praise>> = {
  ...of(
    'adjective',
    `revolutionary, game-changing, game changing, world-class, world class, best-in-class, best in class, best-of-breed,
    cutting-edge, cutting edge, state-of-the-art, next-generation, next-gen, groundbreaking,
    ground-breaking, trailblazing, seamless, frictionless, effortless, unparalleled, unrivalled, unrivaled, unmatched,
    industry-leading, market-leading, world-leading, top-notch, delightful, mind-blowing, jaw-dropping, breathtaking,
    blazing-fast, blazing fast, blazingly fast, lightning-fast, lightning fast, enterprise-grade, military-grade,
    rock-solid, bulletproof, hassle-free, must-have, one-of-a-kind, second-to-none, superb, world-beating,
    paradigm-shifting, truly transformative, super-charged, supercharged, ultra-modern`
  ),
  ...of(
    'attribute',
    `powerful, innovative, magical, beautiful, intuitive, stunning, amazing, awesome, incredible, ultimate, robust,
    transformative, disruptive, sleek, elegant, unprecedented, exceptional, extraordinary, phenomenal, fantastic,
    life-changing, visionary, premier, futuristic, comprehensive, remarkable, impressive, brilliant,
    user-friendly, easy-to-use, easy-to-navigate, full-featured, feature-rich, first-class, top-tier, unbeatable, perfect,
    ideal, superior`
  ),
  ...of('adverb', 'seamlessly, effortlessly, magically, flawlessly, delightfully, beautifully, brilliantly'),
  ...of(
    'phrase',
    `game changer, game-changer, game changers, game-changers, one-stop shop, one stop shop, one-stop-shop,
    paradigm shift, quantum leap, silver bullet, holy grail, killer app, killer feature, second to none,
    first of its kind, like never before, easier than ever, faster than ever, simpler than ever, better than ever,
    smarter than ever, never been easier, never been so easy, never been simpler, never been faster,
    never been so fun, to the next level, to new heights, the power of ai, unlock the power, unlock the potential,
    unlock the full potential, unlocks the full potential, harness the power, harnesses the power,
    harnessing the power, unleash the power, unleashes the power, full potential, revolutionise, revolutionize,
    revolutionises, revolutionizes, revolutionised, revolutionized, revolutionising, revolutionizing, supercharge,
    supercharges, supercharging, turbocharge, turbocharges, turbocharged, turbocharging, redefine the future,
    the future of work, at the touch of a button, a leading provider, the leading provider, without any hassle, works like magic, feels like magic, like magic`
  )
}

/** What an attribute of praise is said of when it sells: a product, its parts, what it does for its users. */
export const products: ReadonlySet<string> = new Set(
  `platform platforms product products tool tools toolkit suite app apps application applications software solution
  solutions service services system systems technology technologies engine engines feature features functionality
  interface interfaces ui ux design designs experience experiences dashboard dashboards assistant assistants companion
  companions analytics insights insight capabilities capability api apis framework frameworks library libraries website
  site portal editor device devices algorithm algorithms model models automation integration integrations offering
  offerings package bundle marketplace ecosystem network innovation innovations creation visuals`.split(/\s+/)
)

/** Senses in which a word of the list is plain speech: as it stands, in lower case. */
export const plainSenses: Readonly<Record<string, undefined>> = Object.fromEntries(
  `cutting edge of, cutting edges, leading edge, seamless pipe, seamless pipes, seamless tube, seamless tubes,
  seamless steel, seamless gutter, seamless gutters, seamless leggings, seamless garment, seamless garments,
  bulletproof vest, bulletproof vests, bulletproof glass, must-have list, must-have requirement,
  must-have requirements, must-have feature, must-have features, must-haves, next-generation sequencing,
  next generation sequencing, next-generation firewall, next-generation firewalls, world class championship,
  like magic numbers, robust standard errors, comprehensive school, comprehensive schools, full potential energy,
  no silver bullet, not a silver bullet`
    .split(',')
    .map((sense) => [sense.trim().replace(/\s+/g, ' '), undefined])
)
