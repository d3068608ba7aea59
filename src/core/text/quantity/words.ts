/** Space-separated words as a set, so that the tables below stay readable. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const table = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])])
  )

export const small = table(`
  zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
  fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50
  sixty:60 seventy:70 eighty:80 ninety:90
`)

export const magnitudes = table(`
  dozen:12 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12 lakh:1e5 lakhs:1e5 crore:1e7 crores:1e7
  mn:1e6 mln:1e6 bn:1e9 mio:1e6 mrd:1e9
`)

/** Letters written to a number without a space. */
export const suffixes = table('k:1e3 m:1e6 mm:1e6 mn:1e6 b:1e9 bn:1e9 t:1e12 tn:1e12 cr:1e7 l:1e5')

/** "Dozens of", "millions of": a size, not a measure. */
export const vagueMagnitudes = set('dozens scores hundreds thousands millions billions trillions')

export const fractions = set(`
  half third quarter fifth sixth seventh eighth ninth tenth twentieth hundredth
  halves thirds quarters fifths sixths sevenths eighths ninths tenths hundredths
`)

export const ordinals = set(`
  second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
`)

export const months = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Words that may stand between a governing word and its number without changing the relation. */
export const approximators = set(`
  about around roughly nearly almost approximately approx circa some just only barely exactly precisely merely well
  mere a an the these those another additional further estimated est ca more less fewer than least most at under below above up to as many
  little few much low high close or maybe perhaps even typically usually average averaging
`)

/** What ends a noun group that follows a number. */
export const boundaries = set(`
  a an the this that these those and or but nor so than then as at by for from in into of off on onto out over per since
  through throughout to toward towards under until up upon via with within without across after before during between
  among against about around because while when where which who whom whose if whether though although
  is are was were be been being am has have had do does did can could will would shall should may might must
  i you he she it we they me him us them my your his her its our their not no now later ago already still only just
  each every either both all any more less fewer
`)

export const stopwords = set(`
  before after in on at by for from with within without to of and or but when while if as so then than since until over
  under about around all any both each every some most only just now today here there we i you he she it they our my
  your his her its their the a an this that these those no not nearly almost roughly approximately exactly more less
  fewer up down out off per between among across during is are was were has have had do does did can could will would
  also even still yet plus another what which who how why where because instead thanks overall result results
`)
