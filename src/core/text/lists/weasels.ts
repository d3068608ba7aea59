/** What a weasel leaves open. */
export type Weasel = 'count' | 'amount' | 'share' | 'degree' | 'size' | 'comparison' | 'time' | 'feeling'

const of = (weasel: Weasel | undefined, words: string): Readonly<Record<string, Weasel | undefined>> =>
  Object.fromEntries(words.split(',').map((word) => [word.trim().replace(/\s+/g, ' '), weasel]))

/**
 * Words that stand where a fact could. Those without a meaning are plain speech that begins with one: they are listed
 * so that the longer phrase is found instead.
 */
export const weasels: Readonly<Record<string, Weasel | undefined>> = {
  ...of(
    'count',
    `many, several, various, numerous, countless, multiple, a number of, a large number of, a great number of,
    a growing number of, an increasing number of, a few, quite a few, a handful of, a lot of, lots of, tons of, loads of,
    plenty of, a variety of, a wide variety of, a wide range of, a broad range of, a whole host of, scores of`
  ),
  ...of(
    'amount',
    `a great deal of, a significant amount of, a large amount of, a considerable amount of, a substantial amount of,
    a huge amount of, a good deal of, significant amounts of, large amounts of, huge amounts of`
  ),
  ...of(
    'share',
    `nearly all, almost all, virtually all, practically all, nearly everyone, almost everyone, nearly every,
    almost every, the vast majority of, a vast majority of, the overwhelming majority of, most, most of, hardly any,
    hardly anyone, almost none, almost no, almost nothing, a large part of, a large share of, a large portion of,
    a significant portion of, a significant part of, a significant share of, a meaningful share of, a good part of,
    for the most part, largely, mostly, overwhelmingly`
  ),
  ...of(
    'degree',
    `significantly, considerably, substantially, dramatically, drastically, greatly, markedly, noticeably, vastly, hugely,
    enormously, tremendously, massively, exponentially, materially, measurably, meaningfully, appreciably, notably,
    a great deal, by leaps and bounds, by a lot, quite a lot, quite a bit, a lot, to a large extent, to a great extent`
  ),
  ...of(
    'size',
    `significant, considerable, substantial, dramatic, noticeable, huge, massive, tremendous, enormous, major, tangible,
    meaningful, measurable, drastic, sizeable, sizable, immense, marked`
  ),
  ...of('comparison', 'much, far, way, so much, very much, vastly more, far more, much more, way more'),
  ...of(
    'time',
    `quickly, rapidly, swiftly, promptly, in no time, in no time at all, in record time, in a timely manner,
    in a timely fashion, in short order, in a short time, within a short time, in a very short time, much sooner,
    very quickly, extremely quickly, pretty quickly, really quickly, more quickly`
  ),
  ...of('feeling', 'very, extremely, really, super, quite, incredibly, highly, pretty'),
  // "Many thanks", "as many as 12", "how many", "so much so", "the first few weeks"
  ...of(
    undefined,
    `many thanks, as many, as many as, how many, so many, too many, not many, many a, twice as many, that many, this many,
    many more than, many hundreds, many thousands, several hundred, several thousand, several hundreds, several thousands,
    a few hundred, a few thousand, the many, the several, the various, first few, last few, next few, past few, only a few,
    as much, as much as, how much, so much so, so much for, so much as, too much, not much, much as, very much so,
    much of, much like, much the same, much later, thank you very much, a lot to, a lot in common, a lot about,
    most of all, at most, most recent, most recently, most likely, most importantly, most important, most notably,
    most days, the most, far from, so far, as far, as far as, by far, how far, far away, far side, too far, thus far,
    far east, far end, way of, way to, way in, the way, a way, this way, that way, no way, by the way, one way, either way,
    as quickly as, how quickly, as quickly, so quickly, quickly enough, fail quickly, as rapidly as, how rapidly,
    multiple choice, multiple of, multiple times, multiple sclerosis, several times over, the very, very first, very same,
    very next, very last, very much, not very, not really, really need, really want, really matters, super admin,
    quite the, not quite, quite so, quite literally, significant other, significant digits, significant figures,
    statistically significant, statistically significantly, not significantly, not significant, no significant,
    no noticeable, no measurable, without noticeable, without significant, major version, major versions, major release,
    major releases, major incident, major incidents, largely because, pretty much`
  )
}

/** Better and worse by an unknown amount: what "much" and "far" go before, beside every word in -er. */
export const comparatives: ReadonlySet<string> = new Set(
  'more less fewer better worse further sooner higher lower bigger larger smaller superior'.split(' ')
)

/** Words in -er that compare nothing. */
export const otherWordsInEr: ReadonlySet<string> = new Set(
  'other after over under never ever rather either neither another whether however customer user number order'.split(
    ' '
  )
)

/** What a "significant" one of should have a number: changes, and what they are changes of. */
export const changes: ReadonlySet<string> = new Set(
  `improvement improvements increase increases decrease decreases reduction reductions drop drops rise rises growth gain
  gains boost decline fall uplift uptick jump surge savings saving impact impacts effect effects progress results benefit
  benefits efficiency efficiencies cost costs revenue traffic engagement adoption losses loss advantage upside difference
  value return returns interest demand traction speedup acceleration disruption time effort work share number portion`.split(
    /\s+/
  )
)

/** Changes that a percentage can stand before: "a 12 % drop". */
export const measured: ReadonlySet<string> = new Set(
  `improvement increase decrease reduction drop rise gain boost decline fall uplift uptick jump surge speedup growth
  acceleration`.split(/\s+/)
)

/** What "very" makes into an opinion about how people took it, or how well it went. */
export const feelings: ReadonlySet<string> = new Set(
  `happy pleased satisfied impressed grateful enthusiastic excited positive successful popular well effective efficient
  impactful valuable helpful useful smooth smoothly fast quick easy good strong motivated engaged receptive appreciative
  rewarding beneficial productive reliable responsive accurate proud profitable positively appreciated regarded rated`.split(
    /\s+/
  )
)

/** What nobody counts: "how much" of it, not "how many". */
export const masses: ReadonlySet<string> = new Set(
  `time money work effort feedback data traffic attention interest pressure energy space storage revenue trouble pain
  friction waste confusion risk demand value context noise stress rework travel paper memory bandwidth discussion
  knowledge experience information support excitement positive praise fun`.split(/\s+/)
)

/** What is counted only to open a list: "several things". */
export const openers: ReadonlySet<string> = new Set(
  'things reasons ways steps factors aspects parts points times options questions kinds types sorts hundred thousand'.split(
    ' '
  )
)

/** Comparatives by which something got better, whatever it is. */
export const betterments: ReadonlySet<string> = new Set(
  `better faster quicker cheaper safer easier simpler smoother clearer stronger happier smarter sooner shorter leaner
  superior tidier cleaner`.split(/\s+/)
)

/** What "much more" makes a benefit of. */
export const virtues: ReadonlySet<string> = new Set(
  `reliable accurate robust confident efficient effective fun relaxed motivated productive secure stable helpful useful
  engaging engaged attractive scalable responsive resilient transparent consistent convenient affordable intuitive
  flexible comfortable enjoyable satisfied pleasant`.split(/\s+/)
)

/** What it is a benefit to have less of. */
export const burdens: ReadonlySet<string> = new Set(
  `time effort work waiting worry stress friction errors mistakes downtime rework paperwork noise waste manual calls
  complaints tickets bugs incidents returns delays hassle queues interruptions overhead`.split(/\s+/)
)

/** Verbs by which something gets better, as they begin. */
export const improving =
  /^(?:improv|enhanc|simplif|accelerat|boost|streamlin|speed|sped|shorten|reduc|lower|cut|eas(?:e|es|ed|ing)$|increas|strengthen|rais)/

/** Nouns for what got better. */
export const gains: ReadonlySet<string> = new Set(
  `improvement improvements savings saving gain gains progress benefit benefits uplift speedup efficiencies reduction
  reductions boost`.split(/\s+/)
)
