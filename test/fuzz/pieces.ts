import * as fc from 'fast-check'
import {documentedRules, kinds, outlines, principles, type Kind} from '../../src/core/index.ts'

// What documents are made of: blocks of our rules' own examples, so that every rule has something to say, the labels
// of every kind, and marks of Markdown that are seldom closed.

const examples = documentedRules.flatMap((rule) => rule.examples.map(({text}) => text))
const unique = (texts: readonly string[]): string[] => [...new Set(texts)].filter(Boolean)

/** Paragraphs, headings, lists and tables with words that a rule reads. */
export const told = unique(examples.flatMap((text) => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/))).map(
  (text) => text.trim().slice(0, 600)
)

const labels = unique(outlines.flatMap(({parts}) => parts.flatMap(({title, labels: others}) => [title, ...others])))

export const front = unique([
  ...kinds.map((kind) => `---\nkind: ${kind}\n---\n`),
  ...examples.flatMap((text) => /^---\n.*?\n---\n/s.exec(text)?.[0] ?? []),
  '---\nkind: stroy\n---\n',
  '---\nkind: [story\n---\n',
  '---\nkind: story\nkind: prd\n---\n',
  '---\n---\n',
  '---\n',
  '---\nkind: story\n',
  '---\r\nkind: prd\r\n---\r\n',
  '---\nprinciples:\n  - Ownership\n  - Thrift\n---\n',
  ' ---\nkind: story\n---\n',
  '\ufeff---\nkind: story\n---\n',
  '--- \nkind: story\n--- \n'
])

const sentences = [
  'I asked the three clerks in Leeds why 14% of the parcels came back.',
  'The team was told that we would significantly reduce it, in order to help.',
  'Returns fell from 40 a week to 6 within two months.',
  '“I used to call twice a day,” said Maya Okafor, owner of three shops.',
  'I learned that a plan which nobody reads is not a plan.',
  'We wrote to jane@northmoor.com about the SLA and the SLA again.',
  'Churn falls from 12% to 5% by June.',
  'Churn is 9% today, and the KPI is 14%.',
  'TBD by [who], XX% of it.',
  'A seamless, world-class door for many nurses.'
]

const silencing = [
  'workback ignore hype: ours',
  'workback ignore',
  'workback disable',
  'workback enable',
  'workback disable wordy acronyms',
  'workback enable acronyms',
  'workback ignore nothing-like-it',
  'workback ingore hype',
  ' a remark ',
  'workback ignore quantified-results: why -- so'
]

export const marks = [
  '```',
  '~~~',
  '```md',
  '<!--',
  '-->',
  '<!-- a -->',
  '<div>',
  '</div>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<details><summary>Goals</summary>',
  '<ul><li>',
  '</li></ul>',
  '<pre>',
  '</pre>',
  '<script>',
  '<?',
  '<![CDATA[',
  '===',
  '---',
  '***',
  '- ',
  '* ',
  '1. ',
  '10) ',
  '> ',
  '>> ',
  '    ',
  '\t',
  '| a | b |',
  '| - | - |',
  '|---|',
  '#',
  '## ',
  '[a]: /b',
  '[a]:',
  '[^1]: A note.',
  '[^1]:\n',
  'A [a] and [b][a] and [^1].',
  '**',
  '*a',
  '_b_',
  '`',
  '``',
  '~~',
  '[',
  '](',
  '![',
  '\\',
  '&amp;',
  '&#0;',
  '&',
  '<b>',
  '<br>',
  '- [ ] ',
  '“',
  '”',
  '"',
  '(',
  '…',
  ' ',
  '  \n',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\0',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u2028',
  '\u200b',
  '\u0301',
  '👩‍👩‍👧',
  'İ',
  'ﬁ',
  '12',
  '%',
  '$',
  'Q: ',
  'A: ',
  'Q3',
  'SLA'
]

const sentence = fc.constantFrom(...sentences)
const label = fc.constantFrom(...labels, 'Principles', 'Ownership', 'What we did', 'Why now?')
const prose = fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join(' '))

const heading = fc.tuple(fc.integer({min: 1, max: 4}), label).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`)
const labelled = fc
  .tuple(
    label,
    prose,
    fc.constantFrom('**L:** T', '**L**: T', '**L**\nT', 'L: T', 'L\nT', '*L.* T', '__L__ — T', 'L\n---\nT')
  )
  .map(([words, text, form]) => form.replace('L', () => words).replace('T', () => text))
const list = fc
  .tuple(
    fc.array(sentence, {minLength: 1, maxLength: 4}),
    fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '  - '),
    fc.boolean()
  )
  .map(([items, bullet, loose]) => items.map((item) => bullet + item).join(loose ? '\n\n' : '\n'))
const table = fc
  .tuple(fc.array(label, {minLength: 1, maxLength: 3}), fc.array(fc.array(sentence, {maxLength: 4}), {maxLength: 3}))
  .map(([names, rows]) =>
    [names, names.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  )
const claimed = fc
  .array(fc.constantFrom(...principles.map(({name}) => name), 'Thrift'), {minLength: 1, maxLength: 3})
  .map((names) => `Principles: ${names.join(', ')}`)
const comment = fc.constantFrom(...silencing).map((words) => `<!-- ${words} -->`)
const question = fc.tuple(label, prose).map(([asked, answer]) => `### What about ${asked}?\n\n${answer}`)

/** A block of a document, or what is not yet one. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...told)},
  {weight: 2, arbitrary: heading},
  {weight: 2, arbitrary: labelled},
  prose,
  list,
  table,
  claimed,
  {weight: 2, arbitrary: comment},
  question,
  {weight: 2, arbitrary: fc.constantFrom(...marks)},
  fc.tuple(fc.constantFrom(...marks), sentence).map((parts) => parts.join('')),
  fc.tuple(sentence, comment).map((parts) => parts.join(' '))
)

/** What a piece may stand in. */
const settings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replace(/^/gm, '> '),
  (text) => `> ${text}`,
  (text) => `- ${text.replace(/\n/g, '\n  ')}`,
  (text) => `1. ${text}`,
  (text) => text.replace(/^/gm, '  '),
  (text) => text.replace(/^/gm, '    '),
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `<!-- ${text} -->`,
  (text) => `<div>\n\n${text}\n\n</div>`,
  (text) => `<p>${text}</p>`,
  (text) => `<td>${text}</td>`,
  (text) => `**${text}**`,
  (text) => `[^1]: ${text}`,
  (text) => `| a | b |\n| - | - |\n| ${text} | c |`,
  (text) => text.replace(/\n/g, '\r\n')
]

export const block: fc.Arbitrary<string> = fc
  .tuple(piece, fc.constantFrom(...settings), fc.constantFrom(...settings.slice(0, 9)))
  .map(([text, inner, outer]) => outer(inner(text)))

/** What stands between two blocks. */
export const gap: fc.Arbitrary<string> = fc.constantFrom(
  '\n\n',
  '\n\n',
  '\n\n',
  '\n',
  '\n\n\n',
  '',
  ' ',
  '\r\n\r\n',
  '\n \n'
)

const top: fc.Arbitrary<string> = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...front)}, fc.constant(''))

/** A document of so many blocks at most. */
export const documentOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(top, fc.array(fc.tuple(block, gap), {maxLength})).map(([front, blocks]) => front + blocks.flat().join(''))

export const kind: fc.Arbitrary<Kind | undefined> = fc.option(fc.constantFrom(...kinds), {nil: undefined, freq: 1})
