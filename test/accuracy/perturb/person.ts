const second: Readonly<Record<string, string>> = {
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  'i am': 'you are',
  'i was': 'you were',
  'am i': 'are you',
  'was i': 'were you',
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself'
}
const first = /\b(?:I['’](?:m|ve|d|ll)|I am|I was|am I|was I|I|me|my|mine|myself)\b(?!:)/gi
/** Somebody else speaks, or a label of one letter stands here. */
const quotedOrLabel = /"[^"]*"|“[^”]*”|^(?:[-*] |\| *)?\**I\**(?= ?[:|–-])|^#.*$|\b(?:tell|give) me\b/gim

/** A story as its teller notes it for himself, as "you"; undefined where nobody says "I". */
export function toSecondPerson(text: string): string | undefined {
  let changed = ''
  let from = 0
  for (const kept of text.matchAll(quotedOrLabel)) {
    changed += told(text.slice(from, kept.index)) + kept[0]
    from = kept.index + kept[0].length
  }
  changed += told(text.slice(from))
  return changed === text ? undefined : changed
}

function told(text: string): string {
  return text.replace(first, (word: string, at: number) => {
    if (word === 'i') return word
    const other = second[word.toLowerCase().replace('’', "'")]!
    const begins = /(?:^|[.!?:]["”)*]*\s+|\n\s*|\| *|> *|\*\* *)$/.test(text.slice(0, at))
    return begins ? other[0]!.toUpperCase() + other.slice(1) : other
  })
}
