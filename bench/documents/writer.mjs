import {sentences, words} from './words.mjs'

/** @typedef {import('./random.mjs').Random} Random */

/** Writes the blocks of a document, and counts its words. */
export class Writer {
  /**
   * @param {Random} random
   * @param {keyof typeof sentences} about
   */
  constructor(random, about) {
    this.random = random
    this.sentences = sentences[about]
    this.words = 0
    this.product = `${random.of(['Night', 'Door', 'Half', 'Clear', 'Tide'])}${random.of(['shelf', 'way', 'desk', 'post', 'line'])}`
    // A third of the writers break their lines.
    this.wraps = random.next() < 0.33
  }

  /** The words with something for each `{…}`. */
  fill(/** @type {string} */ text) {
    const filled = text.replace(/\{([^}]+)\}/g, (_, /** @type {string} */ name) => this.slot(name))
    this.words += filled.split(' ').length
    return filled
  }

  /** @param {string} name */
  slot(name) {
    const {random} = this
    if (name === '#') return String(random.from(2, 980))
    if (name === '%') return `${random.next() < 0.6 ? random.from(1, 98) : (random.next() * 40).toFixed(1)}%`
    if (name === '$')
      return `$${random.of([`${random.from(1, 90)}K`, `${random.from(1, 9)}.${random.from(1, 9)} million`, `${random.from(2, 99)},${random.from(100, 999)}`])}`
    if (name === 'time') return `${random.from(2, 59)} ${random.of(['minutes', 'hours', 'days', 'weeks', 'seconds'])}`
    if (name.toLowerCase() === 'product') return this.product
    const word = random.of(words[name.toLowerCase()])
    return name === name.toLowerCase() ? word : word[0].toUpperCase() + word.slice(1)
  }

  sentence() {
    return this.fill(this.random.of(this.sentences))
  }

  paragraph(least = 3, most = 7) {
    const text = Array.from({length: this.random.from(least, most)}, () => this.sentence()).join(' ')
    return this.wraps ? wrap(text) : text
  }

  list(ordered = this.random.next() < 0.4) {
    const {random} = this
    return Array.from({length: random.from(3, 6)}, (_, index) => {
      const mark = ordered ? `${index + 1}.` : '-'
      const label = random.next() < 0.3 ? `**${this.fill('{Measure}')}:** ` : ''
      const inner = random.next() < 0.2 ? `\n${' '.repeat(mark.length + 1)}- ${this.sentence()}` : ''
      return `${mark} ${label}${this.sentence()}${inner}`
    }).join('\n')
  }

  table() {
    const rows = Array.from({length: this.random.from(3, 7)}, () =>
      this.fill('| {Measure} | {%} | {%} | {when} | {name} |')
    )
    return ['| Metric | Baseline | Target | By | Owner |', '| :-- | --: | --: | --- | --- |', ...rows].join('\n')
  }

  quote() {
    return `> “${this.sentence()} ${this.sentence()}”\n>\n> — ${this.fill('{name}, {role}')}`
  }

  code() {
    return `\`\`\`sh\n${this.fill('tool {code} --limit {#}')}\n${this.fill('tool sync {code}')}\n\`\`\``
  }

  /** Mostly paragraphs, as people write. */
  block() {
    const share = this.random.next()
    if (share < 0.66) return this.paragraph()
    if (share < 0.82) return this.list()
    if (share < 0.9) return this.table()
    return share < 0.97 ? this.quote() : this.code()
  }
}

function wrap(/** @type {string} */ text, width = 88) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]
    // A number at the start of a line would make it a list.
    if (line && line.length + word.length > width && !/^[\d#>+-]/.test(word)) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}
