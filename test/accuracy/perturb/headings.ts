/** A heading in other words of the same kind, and as the sentence that somebody else would have written. */
const rewordings: Readonly<Record<string, readonly [synonym: string, sentence: string]>> = {
  situation: ['Background', 'Here is how things stood'],
  context: ['Background', 'Here is how things stood'],
  task: ['My responsibility', 'This is what I had to do'],
  action: ['What I did', 'So this is what I did'],
  result: ['Outcome', 'In the end this is what happened'],
  lessons: ['Takeaways', 'I would do it differently today'],
  learnings: ['Takeaways', 'I would do it differently today'],
  learning: ['Takeaway', 'I would do it differently today'],
  reflection: ['What I learned', 'I would do it differently today'],
  problem: ['Challenge', 'Something was going wrong'],
  solution: ['Approach', 'This is how it is solved'],
  impact: ['Results', 'This is what has changed since'],
  customer: ['Target audience', 'These are the people for whom we build it'],
  customers: ['Target audience', 'These are the people for whom we build it'],
  users: ['Target audience', 'These are the people for whom we build it'],
  'who it is for': ['Customers', 'These are the people for whom we build it'],
  'customer problem': ['The problem', 'What our customers cannot do today'],
  background: ['Context', 'This is where we come from'],
  goals: ['Objectives', 'This is what we want to reach'],
  objectives: ['Goals', 'This is what we want to reach'],
  requirements: ['What it has to do', 'The product has to do these things'],
  'functional requirements': ['Requirements', 'The product has to do these things'],
  'success metrics': ['Measures of success', 'We shall know by these numbers that it worked'],
  success: ['Success metrics', 'We shall know by these numbers that it worked'],
  measures: ['Success metrics', 'We shall know by these numbers that it worked'],
  'non-goals': ['Out of scope', 'These things we leave out for now'],
  'out of scope': ['Non-goals', 'These things we leave out for now'],
  'not in this version': ['Out of scope', 'These things we leave out for now'],
  risks: ['Risks and mitigations', 'These things could go wrong'],
  alternatives: ['Options considered', 'We thought about other ways too'],
  'what else we considered': ['Alternatives', 'We thought about other ways too'],
  faq: ['Questions and answers', 'You may want to ask us something'],
  'frequently asked questions': ['Q&A', 'You may want to ask us something'],
  'questions from hospitals': ['External FAQ', 'Hospitals have asked us these questions'],
  'questions from our own board': ['Internal FAQ', 'Our own board has asked us these questions'],
  questions: ['FAQ', 'You may want to ask us something'],
  external: ['Customer questions', 'Our customers have asked these questions'],
  internal: ['Questions from inside the company', 'Our own people have asked these questions'],
  summary: ['In short', 'This is what we announce today'],
  'call to action': ['How to get started', 'You can begin today'],
  proposal: ['Recommendation', 'This is what we propose'],
  'next steps': ['Timeline', 'This is what happens next']
}

const labels: readonly RegExp[] = [
  /^(?<before>#{1,6} +(?:\d[\d.]*\s+)?)(?<name>[^:]+?)(?<after>:?)$/gm,
  /^(?<before>)(?<name>[A-Z][^:\n]*)(?<after>\n(?:={3,}|-{3,})$)/gm,
  /^(?<before>(?:[-*] )?\*{1,2})(?<name>[^*\n:]+?)(?<after>[:.]?\*{1,2}(?!\*))/gm,
  /^(?<before>\| *\*{0,2})(?<name>[^*|\n]+?)(?<after>\*{0,2} *\|)/gm,
  /(?<before><td><strong>)(?<name>[^<]+)(?<after><\/strong>)/g,
  /^(?<before>)(?<name>[A-Z][a-z]+)(?<after>:| - )/gm
]

/** The text with its usual headings and labels in other words; undefined where it has none of them. */
export function reword(text: string, to: 'synonym' | 'sentence'): string | undefined {
  let changed = text
  for (const label of labels) {
    changed = changed.replace(label, (whole: string, before: string, name: string, after: string) => {
      const found = rewordings[name.trim().toLowerCase()]
      return found ? before + found[to === 'synonym' ? 0 : 1] + after : whole
    })
  }
  return changed === text ? undefined : changed
}

/** The text without the heading that it begins with; undefined where it begins with none. */
export function dropTitle(text: string): string | undefined {
  const title = /^\s*(?:# .+|.+\n={3,}|\*\*[^*\n]+\*\*)\n+/.exec(text)
  return title ? text.slice(title[0].length) : undefined
}

/** A press release without the questions behind it; undefined where none are found. */
export function dropQuestions(text: string): string | undefined {
  const starts = [
    /^(?:#{1,6} .*|\*\*)(?:(?<!PR.?)\bFAQs?\b|Frequently asked|Questions (?:from|and)|Questions$)/im,
    /^Frequently asked questions$/im,
    /^\*{0,2}Q:/m,
    /^\| *Question *\|/m
  ]
  // A title may name the questions too.
  const release = /^\s*(?:.+\n)+\n+/.exec(text)?.[0].length ?? 0
  const at = Math.min(...starts.map((start) => start.exec(text.slice(release))?.index ?? Infinity))
  return at === Infinity ? undefined : text.slice(0, release + at)
}
