import {situationsIn} from '../bank/situations.ts'
import {principleNamed} from '../principles/names.ts'
import {rounds, type Question, type RoundId} from './question.ts'

/** A line of a file of questions that says nothing that can be read. */
export interface Unread {
  /** From 0. */
  readonly line: number
  readonly text: string
  /** A heading that names neither principle nor round; text that is in no list; too long; one question too many. */
  readonly why: 'heading' | 'text' | 'long' | 'many'
}

/** What a file of questions of one's own holds. */
export interface OwnQuestions {
  readonly questions: readonly Question[]
  readonly unread: readonly Unread[]
}

/** The file that holds a person's own questions, at the root of a workspace folder. */
export const ownQuestionsFile = 'workback-questions.md'

/** What such a file says when it is made; the cursor goes to its end. */
export const ownQuestionsTemplate = `# My Questions

Workback shows these among its own. A heading names a Leadership Principle or a round (${rounds.map(({name}) => name).join(', ')}).
Each item of a list is a question. Behind its question mark and a dash, or in an indented line below it, you may say what it probes.

## Ownership

- `

const longest = 400
const most = 500

/** Where the questions below a heading belong. */
interface Group {
  readonly principles: readonly string[]
  readonly rounds: readonly RoundId[]
}

const anywhere: Group = {principles: [], rounds: ['behavioural']}

interface Found extends Group {
  text: string
  probes: string
  readonly line: number
  /** How deep its item is indented. */
  readonly depth: number
}

/** The questions in a Markdown file of headings and lists: what it does not understand, it says, and reads on. */
export function ownQuestions(text: string): OwnQuestions {
  const found: Found[] = []
  const unread: Unread[] = []
  let group: Group | undefined
  let titled = false
  // The question that a line below may belong to.
  let open: Found | undefined
  for (const {line, text: written} of readable(text)) {
    const words = plain(written)
    const heading = /^ {0,3}#{1,6}(?:\s+(\S.*))?$/.exec(written)
    const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s(.*))?$/.exec(written)
    const depth = written.length - written.trimStart().length
    if (words === '') continue
    if (heading) {
      open = undefined
      const name = words.replace(/^#+\s*/, '').replace(/\s#+$/, '')
      const isTitle = !titled && written.trimStart().startsWith('# ')
      group = groupNamed(name)
      if (!group && !isTitle) {
        unread.push({line, text: name, why: 'heading'})
        group = anywhere
      }
      titled = true
    } else if (item && !(open && depth > open.depth + 1)) {
      open = undefined
      const asked = words.replace(/^(?:[-*+]|\d+[.)])\s*(?:\[[ x]\]\s*)?/i, '')
      if (asked.length > longest) unread.push({line, text: asked.slice(0, longest), why: 'long'})
      else if (found.length >= most) unread.push({line, text: asked, why: 'many'})
      else if (asked !== '') {
        const [, before, probes] = /^(.*?[?.!…])\s+(?:[–—]|--?)\s+(\S.*)$/.exec(asked) ?? []
        open = {...(group ?? anywhere), text: before ?? asked, probes: probes ?? '', line, depth}
        found.push(open)
      }
    } else if (open && (depth > open.depth || !isEnded(open.text))) {
      addTo(open, item ? plain(item[2] ?? '') : words)
    } else if (group) unread.push({line, text: words.slice(0, longest), why: 'text'})
  }
  return {questions: merged(found), unread}
}

function isEnded(text: string): boolean {
  return /[?.!…]["”’)]*$/.test(text)
}

/** What stands below a question says what it probes; where the question was not at its end, it goes on. */
function addTo(question: Found, words: string): void {
  const part = isEnded(question.text) ? 'probes' : 'text'
  const longer = `${question[part]} ${words.replace(/^(?:[–—]|--?)\s+/, '')}`.trim()
  if (longer.length <= longest) question[part] = longer
}

/** The lines, without front matter, comments and code. */
function* readable(text: string): Generator<{readonly line: number; readonly text: string}> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  let end = lines[0]?.trim() === '---' ? '---' : ''
  for (const [line, written] of lines.entries()) {
    if (line === 0 && end) continue
    const trimmed = written.trim()
    if (end) {
      if (end === '-->' ? trimmed.includes(end) : trimmed.startsWith(end)) end = ''
    } else if (/^(?:```|~~~)/.test(trimmed)) end = trimmed.slice(0, 3)
    else if (trimmed.startsWith('<!--')) end = trimmed.includes('-->') ? '' : '-->'
    else yield {line, text: written.trimEnd()}
  }
}

/** The words without the marks of emphasis and code. */
function plain(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function groupNamed(name: string): Group | undefined {
  const bare = name.replace(/^[^\p{L}]+/u, '')
  const principle = principleNamed(bare)
  if (principle) return {principles: [principle.id], rounds: ['behavioural']}
  const round = rounds.find(({id, name: own}) => [id, own.toLowerCase()].includes(bare.toLowerCase()))
  return round && {principles: [], rounds: [round.id]}
}

/** The same question below two headings is one question, for both. */
function merged(found: readonly Found[]): Question[] {
  const byText = new Map<string, Found[]>()
  for (const one of found) {
    const key = one.text.toLowerCase()
    byText.set(key, [...(byText.get(key) ?? []), one])
  }
  return [...byText].map(([key, [first, ...others]]) => {
    const all = [first!, ...others]
    const {text, line} = first!
    const principles = [...new Set(all.flatMap((one) => one.principles))]
    return {
      id: `own-${key}`,
      text,
      probes: all.map(({probes}) => probes).find(Boolean) ?? '',
      rounds: [...new Set(all.flatMap((one) => one.rounds))],
      principles,
      // A heading says more surely what a question is about than its words.
      situations: principles.length > 0 ? [] : situationsIn([text]),
      own: {line}
    }
  })
}
