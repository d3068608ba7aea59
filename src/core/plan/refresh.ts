import type {Checklist, Entry, Section} from './checklist.ts'
import {fingerprint} from './checklist.ts'
import {behindItem, byteOrderMark, isHeading, lastIndex, linesOf, type Line} from './checklist-lines.ts'
import {recordIn, recordLines, type Written} from './record.ts'

/**
 * A file with what a checklist says now. Of what stands there only our own lines are changed, and of these only such as
 * nobody has reworded or ticked:
 *
 * - A ticked or reworded line stays as it is, wherever it was moved.
 * - What somebody deleted does not come back, and neither does what would stand in a section that they deleted.
 * - What has come about is ticked, once: whoever unticks it is right.
 * - What is no longer to be done goes, unless something was written below it.
 *
 * Everything else stays, byte for byte.
 */
export function refreshed(text: string, checklist: Checklist): string {
  return new Refreshing(text, checklist).text()
}

const aboutKey = (id: string): string => `about:${id}`
const headingKey = (id: string): string => `heading:${id}`

class Refreshing {
  private readonly lines: Line[]
  private readonly written: Map<string, Written>
  private readonly foreign: readonly string[]
  /** Keys of which the file has known before. */
  private readonly before: ReadonlySet<string>
  private readonly entries: ReadonlyMap<string, Entry>
  private readonly end: string

  constructor(
    text: string,
    private readonly checklist: Checklist
  ) {
    const all = linesOf(text, () => false)
    const record = recordIn(all)
    this.written = new Map(record?.written)
    this.foreign = record?.foreign ?? []
    this.before = new Set(this.written.keys())
    this.end = all.find(({end}) => end !== '')?.end ?? '\n'
    const entries = [
      {key: 'intro', text: checklist.intro},
      ...checklist.sections.flatMap(({id, about, items}) => [{key: aboutKey(id), text: about}, ...items])
    ]
    this.entries = new Map(entries.map((entry) => [entry.key, entry]))
    this.lines = linesOf(text, (key) => this.written.has(key) || this.entries.has(key))
  }

  text(): string {
    this.opening()
    this.known()
    this.gone()
    this.added()
    this.record()
    return this.lines.map(({text, end}) => text + end).join('')
  }

  /** The title and the first sentence, in a file that has neither. */
  private opening(): void {
    const {title, intro} = this.checklist
    if (this.before.has('intro') || this.indexOf('intro') !== -1) return
    const at = this.behindFrontMatter()
    const heading = this.lines.some(({text}) => /^#[ \t]/.test(text.replace(byteOrderMark, '')))
      ? []
      : [`# ${title}`, '']
    const below = this.lines[at]
    this.insert(at, [
      ...(at > 0 ? [''] : []),
      ...heading,
      this.lineOf({key: 'intro', text: intro}),
      ...(below && below.text.trim() !== '' ? [''] : [])
    ])
    this.wrote('intro', intro)
  }

  private behindFrontMatter(): number {
    if (this.lines[0]?.text.replace(byteOrderMark, '').trimEnd() !== '---') return 0
    return this.lines.findIndex(({text}, index) => index > 0 && text.trimEnd() === '---') + 1
  }

  /** What stands there already. */
  private known(): void {
    for (const [index, line] of this.lines.entries()) {
      const {key} = line
      if (key === undefined) continue
      const entry = this.entries.get(key)
      if (entry && !this.written.has(key)) {
        // The record is gone: what stands there in our words is ours all the same.
        this.wrote(key, entry.text)
      } else if (!this.isOurs(line)) {
        continue
      } else if (entry) {
        this.reword(index, entry)
      } else if (this.checklist.done.has(key) && this.written.get(key)?.ticked === false) {
        this.lines[index] = {...line, text: line.text.replace('[ ]', '[x]'), box: 'x'}
        this.written.set(key, {...this.written.get(key)!, ticked: true})
      }
    }
  }

  private reword(index: number, {key, text}: Entry): void {
    const line = this.lines[index]!
    const {body, bodyAt} = line
    const tail = line.text.slice(bodyAt! + body!.length)
    this.lines[index] = {...line, text: line.text.slice(0, bodyAt) + text + tail, body: text}
    this.wrote(key, text)
  }

  /** Whether a line stands as we wrote it, and nobody has ticked it. */
  private isOurs({key, body, box}: Line): boolean {
    if (key === undefined || box === 'x' || box === 'X') return false
    return this.written.get(key)?.print === fingerprint(body!)
  }

  /** Takes away what is no longer to be done, and sections of which nothing is left. */
  private gone(): void {
    for (let index = this.lines.length - 1; index >= 0; index--) {
      const line = this.lines[index]!
      const {key} = line
      if (key === undefined || key.startsWith('about:') || this.entries.has(key) || this.checklist.done.has(key))
        continue
      if (!this.isOurs(line) || behindItem(this.lines, index) > index + 1) continue
      this.lines.splice(index, 1)
      this.written.delete(key)
    }
    const sections = new Set(this.checklist.sections.map(({id}) => id))
    for (const key of this.before) {
      const id = key.startsWith('about:') ? key.slice('about:'.length) : undefined
      if (id !== undefined && !sections.has(id)) this.withoutSection(id)
    }
  }

  /** Takes a section away whose heading and sentence are still ours and below which nothing stands. */
  private withoutSection(id: string): void {
    const about = this.indexOf(aboutKey(id))
    const heading = lastIndex(this.lines.slice(0, Math.max(0, about)), isHeading)
    const next = this.sectionEnd(about)
    const rest = this.lines.slice(heading, next).filter(({text}) => text.trim() !== '')
    const isEmpty =
      about !== -1 &&
      heading !== -1 &&
      rest.length === 2 &&
      this.isOurs(this.lines[about]!) &&
      fingerprint(this.lines[heading]!.text) === this.written.get(headingKey(id))?.print
    if (!isEmpty) return
    this.lines.splice(heading, next - heading)
    this.written.delete(aboutKey(id))
    this.written.delete(headingKey(id))
  }

  /** Puts in what the file has never had. */
  private added(): void {
    for (const section of this.checklist.sections) {
      const about = aboutKey(section.id)
      if (!this.before.has(about) && this.indexOf(about) === -1) this.addSection(section)
      else for (const item of section.items) this.addItem(section, item)
    }
  }

  private addSection({id, title, about, items}: Section): void {
    const rest = items.filter(({key}) => !this.before.has(key) && this.indexOf(key) === -1)
    const heading = `## ${title}`
    const lines = [heading, '', this.lineOf({key: aboutKey(id), text: about})]
    if (rest.length > 0) lines.push('', ...rest.map((item) => this.itemOf(item)))
    const at = this.placeOfSection(id)
    const above = this.lines[at - 1]
    const below = this.lines[at]
    this.insert(at, [
      ...(above && above.text.trim() !== '' ? [''] : []),
      ...lines,
      ...(below && below.text.trim() !== '' ? [''] : [])
    ])
    this.wrote(headingKey(id), heading)
    this.wrote(aboutKey(id), about)
    for (const {key, text} of rest) this.wrote(key, text)
  }

  /** Before the first of the sections that come later, else at the end of the file. */
  private placeOfSection(id: string): number {
    const {sections} = this.checklist
    for (const later of sections.slice(sections.findIndex((one) => one.id === id) + 1)) {
      const about = this.indexOf(aboutKey(later.id))
      if (about === -1) continue
      const heading = lastIndex(this.lines.slice(0, Math.max(0, about)), isHeading)
      // What somebody has put between a heading and its sentence stays between them.
      return heading !== -1 && !this.lines.slice(heading, about).some(({key}) => key !== undefined) ? heading : about
    }
    return this.recordStart()
  }

  private addItem(section: Section, item: Entry): void {
    if (this.before.has(item.key) || this.indexOf(item.key) !== -1) return
    const about = this.indexOf(aboutKey(section.id))
    const end = about === -1 ? this.recordStart() : this.sectionEnd(about)
    const own = section.items.map(({key}) => key)
    const place = own.indexOf(item.key)
    const within = (key: string): number => {
      const index = this.indexOf(key)
      return index > about && index < end && this.lines[index]!.box !== undefined ? index : -1
    }
    const previous = own
      .slice(0, place)
      .map(within)
      .filter((index) => index !== -1)
      .at(-1)
    const next = own
      .slice(place + 1)
      .map(within)
      .find((index) => index !== -1)
    const line = this.itemOf(item)
    if (previous !== undefined) this.insert(behindItem(this.lines, this.outermost(previous, about)), [line])
    else if (next !== undefined) this.insert(this.outermost(next, about), [line])
    // Who has deleted a section wants nothing more of it.
    else if (about === -1) return
    else this.insertFirst(about, line)
    this.wrote(item.key, item.text)
  }

  /** The item below which somebody has indented one, or this itself: nothing is to come between the two. */
  private outermost(index: number, about: number): number {
    for (let above = about + 1; above < index; above++)
      if (this.lines[above]!.box !== undefined && behindItem(this.lines, above) > index) return above
    return index
  }

  private insertFirst(about: number, line: string): void {
    const at = behindItem(this.lines, about)
    const below = this.lines[at]
    this.insert(at, ['', line, ...(below && below.text.trim() !== '' ? [''] : [])])
  }

  private sectionEnd(about: number): number {
    const next = this.lines.findIndex((line, index) => index > about && isHeading(line))
    return next === -1 ? this.recordStart() : next
  }

  private recordStart(): number {
    return recordIn(this.lines)?.start ?? this.lines.length
  }

  /** Notes at the end of the file, or where that has been moved, what was written. */
  private record(): void {
    const old = recordIn(this.lines)
    const lines = recordLines(this.written, this.foreign)
    if (!old) {
      const last = this.lines.at(-1)
      this.insert(this.lines.length, [...(last && last.text.trim() !== '' ? [''] : []), ...lines])
      return
    }
    const {end} = this.lines[old.end - 1]!
    const ends = lines.map((text, index) => ({text, end: index === lines.length - 1 ? end : this.end}))
    this.lines.splice(old.start, old.end - old.start, ...ends)
  }

  private insert(at: number, texts: readonly string[]): void {
    const above = this.lines[at - 1]
    if (above?.end === '') this.lines[at - 1] = {...above, end: this.end}
    const made = linesOf(texts.map((text) => text + this.end).join(''), (key) => this.entries.has(key))
    this.lines.splice(at, 0, ...made)
  }

  private indexOf(key: string): number {
    return this.lines.findIndex((line) => line.key === key)
  }

  private wrote(key: string, text: string): void {
    this.written.set(key, {print: fingerprint(text), ticked: this.written.get(key)?.ticked ?? false})
  }

  private lineOf({key, text}: Entry): string {
    return `${text} <!-- ${key} -->`
  }

  private itemOf(entry: Entry): string {
    return `- [ ] ${this.lineOf(entry)}`
  }
}
