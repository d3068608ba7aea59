// Texts that hurt a careless reader: they take its minutes, its memory or its stack. Each is a name with the function
// that makes the text, so that nothing large is kept; they are the same at each call.

const megabyte = 1_000_000

const times = (/** @type {number} */ count, /** @type {string} */ text) => text.repeat(count)

/** So many characters of the same words over and over. */
const filled = (/** @type {number} */ length, /** @type {string} */ text) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** So many pieces, each with its number. */
const each = (/** @type {number} */ count, /** @type {(index: number) => string} */ piece) =>
  Array.from({length: count}, (_, index) => piece(index)).join('')

/** `inner` between so many of these. */
const nested = (
  /** @type {number} */ depth,
  /** @type {string} */ before,
  /** @type {string} */ inner,
  /** @type {string} */ after
) => before.repeat(depth) + inner + after.repeat(depth)

const row = (/** @type {number} */ columns, /** @type {string} */ cell) => `|${times(columns, cell)}\n`
const table = (/** @type {number} */ rows, /** @type {number} */ columns, /** @type {string} */ cell) =>
  row(columns, ' Metric |') + row(columns, ' --- |') + times(rows, row(columns, cell))

const sentences = [
  'I asked the three clerks in Leeds why 14% of the parcels came back, and nobody knew.',
  'The team was told that we would significantly reduce the time it takes, in order to help customers.',
  'Returns fell from 40 a week to 6 within two months, which saved $120,000 a year.',
  'As Maya Okafor put it, “I used to call twice a day; now I never call.”',
  'I learned that a plan which nobody reads is not a plan.',
  'Our manager (who had left by then) disagreed, so I wrote to her at maya@example.com, e.g. about the SLA.',
  'We chose the smaller option because it needed no change to the ledger, and because QA had one week.'
]

/** A paragraph of about so many words, in which no sentence is quite like another. */
const story = (/** @type {number} */ words) =>
  each(Math.round(words / 16), (index) => `${sentences[index % sentences.length]} On day ${index} we went on. `)

const page = `---
kind: prfaq
---

# Parcel Desk lets small shops see why parcels come back

**LEEDS — March 4, 2027** — Parcel Desk tells a shop why a parcel came back. ${story(120)}

> “I used to guess,” said Maya Okafor, owner of three shops.

## External FAQ

### What does it cost?

$12 a month. ${story(60)}

## Internal FAQ

### What will customers be disappointed by?

${story(60)}
`

const oneLine = {
  '1 MB of prose on one line': () => filled(megabyte, 'The report was reviewed by the team and it was very late. '),
  '1 MB of prose without the end of a sentence': () => filled(megabyte, 'the team and the report or '),
  '1 MB of one letter': () => times(megabyte, 'a'),
  '1 MB of one digit': () => times(megabyte, '7'),
  '1 MB of capitals': () => times(megabyte, 'A'),
  '1 MB of spaces and a letter': () => `${times(megabyte, ' ')}a`,
  '1 MB of spaces within a line': () => `a${times(megabyte, ' ')}a`,
  '1 MB of no-break spaces': () => times(megabyte, '\u00a0'),
  '100,000 tabs and a letter': () => `${times(100_000, '\t')}a`,
  '1 MB of words with hyphens': () => filled(megabyte, 'state-of-the-'),
  '1 MB of words with apostrophes': () => filled(megabyte, "o'’"),
  '10,000 words of a hundred letters': () => times(10_000, `${times(25, 'para')} `)
}

const manyLines = {
  '1 MB of empty lines': () => times(megabyte, '\n'),
  '1 MB of lines of one letter': () => times(megabyte / 2, 'a\n'),
  '500,000 empty lines with carriage returns': () => times(500_000, '\r\n'),
  '100,000 headings': () => times(100_000, '# Title here\n'),
  '100,000 empty headings': () => times(100_000, '#\n'),
  '20,000 headings of six levels': () => each(20_000, (index) => `${times(1 + (index % 6), '#')} Part ${index}\n\n`),
  '50,000 lines above one underline': () => `${times(50_000, 'a\n')}===\n`,
  '50,000 underlined headings': () => times(50_000, 'Title\n---\n'),
  '100,000 rules': () => times(100_000, '---\n'),
  '20,000 lazy lines of quotations': () => times(20_000, '> a\nb\n'),
  '50,000 lines of one quotation': () => times(50_000, '> The report was late.\n'),
  '50,000 unclosed lines of front matter': () => `---\n${times(50_000, 'a: b\n')}`,
  '50,000 closed lines of front matter': () => `---\n${each(50_000, (index) => `key${index}: b\n`)}---\n\nText.\n`,
  'front matter of 100,000 fences': () => times(100_000, '---\n\n'),
  'front matter of aliases that grow': () =>
    `---\na0: &a0 [x, x]\n${each(30, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}---\n\nText.\n`,
  'front matter of 9,000 open brackets': () => `---\nkind: ${times(9000, '[')}\n---\n\nText.\n`,
  'an unclosed fence above 1 MB': () => `\`\`\`\n${filled(megabyte, 'some code line here\n')}`,
  '50,000 fences': () => times(50_000, '```\na\n'),
  '20,000 indented lines': () => times(20_000, '    a\n'),
  '20,000 definitions and their links': () =>
    `${each(20_000, (index) => `[r${index}]: /u${index}\n`)}\n${each(20_000, (index) => `[r${index}] `)}`,
  '20,000 links without a definition': () => each(20_000, (index) => `[r${index}][s${index}] `),
  '5,000 footnotes': () => each(5000, (index) => `Note.[^${index}]\n\n[^${index}]: A note.\n\n`),
  '20,000 uses of one footnote': () => `[^1]: A note.\n\n${times(20_000, 'a[^1] ')}`,
  '10,000 lines and underlines in turn': () => times(9975, 'a\n=\n'),
  '13,000 lazy lines of short quotations': () => times(6500, '> a\nb\n'),
  '20,000 paragraphs of one line': () => times(20_000, 'The team was told.\n\n'),
  '20,000 lines with hard breaks': () => times(20_000, 'The team was told.  \n')
}

const nesting = {
  '5,000 quotations in each other': () => `${times(5000, '> ')}a\n`,
  '200 lines of 200 quotations': () => times(200, `${times(200, '> ')}word word.\n`),
  '20,000 lists in each other on one line': () => `${times(20_000, '- ')}a\n`,
  '20,000 numbered lists in each other on one line': () => `${times(20_000, '1. ')}a\n`,
  '400 lists of two marks in each other on one line': () => `${times(200, '- * ')}a\n`,
  '8,000 lists in the items of a list': () => `${times(8000, '- * a\n')}\n# Title\n`,
  '8,000 items in the items of a list': () => `${times(8000, '- a\n  - <b>\n')}\n# Title\n`,
  '400 lists in each other': () => each(400, (depth) => `${times(2 * depth, ' ')}- item one is here.\n`),
  '1,000 quotations and lists in turn': () => `${times(1000, '> - ')}a\n`,
  '10,000 emphases in each other': () => nested(10_000, '*a ', 'b', '*'),
  '10,000 strong emphases in each other': () => nested(10_000, '**a ', 'b', '**'),
  '10,000 links in each other': () => nested(10_000, '[a ', 'b', '](u)'),
  '10,000 images in each other': () => nested(10_000, '![a ', 'b', '](u)'),
  '10,000 strikes in each other': () => nested(10_000, '~~a ', 'b', '~~'),
  '10,000 parentheses in each other': () => nested(10_000, '(a ', 'b', ')'),
  '10,000 quotation marks in each other': () => nested(10_000, '“a ', 'b', '”'),
  '5,000 elements in each other': () => nested(5000, '<div>', 'b', '</div>'),
  '5,000 elements on lines of their own': () => nested(5000, '<div>\n\n', 'b\n\n', '</div>\n\n'),
  '2,000 HTML tables in each other': () => nested(2000, '<table><tr><td>a', 'b', '</td></tr></table>'),
  '3,000 HTML lists in each other': () => nested(3000, '<ul><li>a ', 'b', '</li></ul>')
}

const marks = Object.fromEntries(
  [
    ...'[]*_`.,:;!?"\'“”‘’()<>~|#+-=\\/&@$%^{}—',
    '![',
    '](',
    '[](',
    '[a](',
    '[a][',
    '[^',
    '*a ',
    '*a **b _c ',
    '_a*',
    '**',
    '~~',
    '` ',
    '``a`',
    '<a b=',
    '<a b="',
    '</',
    '<!',
    '<?',
    '<![CDATA[',
    '<!-- ',
    '<!---->',
    '-->',
    '<!-- workback ignore -->',
    '<br>',
    '. ',
    '… ',
    '? ',
    '" ',
    '“ ',
    '( ',
    ': ',
    '- ',
    '— ',
    '/ ',
    '| ',
    '1. ',
    '&amp;',
    '&#x26;',
    '&',
    '\\*'
  ].map((mark) => [`200,000 characters of ${mark}`, () => filled(200_000, mark)])
)

const markup = {
  'backticks in runs that grow': () => each(700, (index) => `${times(index + 1, '`')} a `),
  'stars in runs that grow': () => each(700, (index) => `${times(index + 1, '*')}a `),
  'stars and underscores in turn': () => times(20_000, '*_a_* **_b_** '),
  '20,000 unclosed comments on lines of their own': () => times(20_000, '<!-- a\n\n'),
  '20,000 comments that silence': () => times(20_000, '<!-- workback ignore hype: why -->\nA seamless door.\n\n'),
  '20,000 comments that silence everything': () =>
    times(20_000, '<!-- workback disable --> <!-- workback enable -->\n'),
  'one comment that names 20,000 rules': () =>
    `<!-- workback ignore ${times(20_000, 'hype ')}-->\n\nA seamless door.\n`,
  'one unclosed comment above 1 MB': () => `Text.\n\n<!-- ${filled(megabyte, 'The team was told.\n\n')}`,
  'one unclosed tag above 200 KB': () => `<a title="${filled(200_000, 'The team was told. ')}`,
  '20,000 elements within a line': () => times(20_000, '<b>a</b> <i>c</i> '),
  '20,000 unclosed cells of an HTML table': () => `<table>\n<tr>${times(20_000, '<td>a')}`,
  '39,000 closing brackets': () => times(39_000, ']'),
  '30,000 bold elements in an HTML block': () => `<div>${times(30_000, '<b>')}`,
  '10,000 tasks': () => times(10_000, '- [ ] Ask [who] by TBD\n')
}

const tables = {
  'a table of 5,000 rows and 12 columns': () => table(5000, 12, ' was done 12% |'),
  'a table of 1 row and 5,000 columns': () => table(1, 5000, ' b |'),
  'a table of 20,000 rows and 2 columns': () => table(20_000, 2, ' was done 12% |'),
  'a table of short rows under 2,000 columns': () => row(2000, ' a |') + row(2000, ' - |') + times(2000, '| b |\n'),
  'a table of 2,000 empty cells a row': () => table(100, 2000, '|'),
  '2,000 tables': () => times(2000, `${table(1, 3, ' 12% |')}\n`),
  'an HTML table of 5,000 rows': () => `<table>\n${times(5000, '<tr><td>Churn</td><td>was 12%</td></tr>\n')}</table>\n`
}

const words = {
  '30,000 abbreviations': () => times(30_000, 'e.g. i.e. Mr. U.S. '),
  '30,000 initials': () => times(30_000, 'J. K. '),
  '20,000 addresses': () => times(20_000, 'http://a.b/'),
  '20,000 addresses apart': () => times(20_000, 'see https://example.com/a_b?c=d&e=f#g. '),
  '20,000 www': () => times(20_000, 'www.'),
  '20,000 mail addresses': () => times(20_000, 'a.b@'),
  '20,000 mail addresses apart': () => times(20_000, 'write to maya.okafor+x@example.co.uk. '),
  '200 KB of what may be a mail address': () => `${filled(200_000, 'a.')}@`,
  '200 KB before the sign of a mail address': () => filled(200_000, 'a-b_c.d+'),
  '20,000 acronyms': () => each(20_000, (index) => `A${String.fromCharCode(65 + (index % 26))}${index % 10}X fails. `),
  '20,000 acronyms that are spelled out': () => times(20_000, 'service level agreement (SLA) '),
  '20,000 capitalised words': () => times(20_000, 'North Moor '),
  '20,000 sums of money': () => times(20_000, '$1,111,111.11 '),
  '200 KB of one sum of money': () => `$${filled(200_000, '1,111')}`,
  '200 KB of signs of money': () => filled(200_000, '$€£'),
  '200 KB of digits and points': () => filled(200_000, '1.'),
  '200 KB of digits and commas': () => filled(200_000, '1,'),
  '200 KB of digits and dashes': () => filled(200_000, '1-'),
  '200 KB of digits and slashes': () => filled(200_000, '1/'),
  '200 KB of digits and signs of percent': () => filled(200_000, '1% '),
  '20,000 numbers': () => times(20_000, '12 '),
  '20,000 spelled numbers': () => times(20_000, 'twenty one hundred and '),
  '20,000 from and to': () => times(20_000, 'from 12 to '),
  '20,000 dates': () => times(20_000, 'March 4, 2027, Q3 2025, '),
  '20,000 lessons': () => times(20_000, 'I learned that '),
  '20,000 reasons': () => times(20_000, 'because '),
  '20,000 negations': () => times(20_000, 'not only not '),
  '20,000 articles': () => times(20_000, 'the a an '),
  '20,000 adverbs': () => times(20_000, 'very really significantly '),
  '20,000 passives': () => times(20_000, 'was been so being '),
  '20,000 wordy phrases': () => times(20_000, 'in order to '),
  '20,000 beginnings of wordy phrases': () => times(20_000, 'in order in the due to at the '),
  '20,000 customers': () => times(20_000, 'customers who '),
  '20,000 words of praise': () => times(20_000, 'seamless world-class '),
  '20,000 questions': () => times(20_000, 'What is it? '),
  '20,000 placeholders': () => times(20_000, '[who] TBD XX% '),
  '20,000 speakers': () => times(20_000, '“I wait,” said Maya Okafor, owner. '),
  '20,000 weeks': () => times(20_000, 'two weeks in three of four '),
  '20,000 launches': () => times(20_000, 'will launch is now available '),
  '5,000 labels': () => times(5000, '**Situation:** We waited.\n\n**Result:** Returns fell by 12%.\n\n'),
  '11,000 bold labels in a paragraph': () => times(11_000, '**A:** b\n'),
  '10,000 plain labels': () => times(10_000, 'Situation: We waited.\n'),
  '10,000 words with a colon': () => times(10_000, 'Label: '),
  '10,000 principles': () => times(10_000, 'Principles: Ownership, Dive Deep, Bias for Action\n\n'),
  '10,000 short lines that may be headings': () => times(10_000, 'Next Steps\n'),
  '5,000 stories': () => each(5000, (index) => `# Story ${index}\n\n**Situation:** A.\n\n**Result:** B.\n\n`)
}

const characters = {
  'NUL characters': () => page.replaceAll('e', '\0'),
  '200,000 NUL characters': () => times(200_000, '\0'),
  'lone surrogates': () => times(20_000, '\ud800 a \udfff. '),
  'surrogates in the wrong order': () => times(50_000, '\udfff\ud800'),
  'a byte order mark': () => `\ufeff${page}`,
  'a byte order mark at each word': () => page.replaceAll(' ', ' \ufeff'),
  'line ends of Windows': () => page.replaceAll('\n', '\r\n'),
  'line ends of old': () => page.replaceAll('\n', '\r'),
  'line ends of each kind': () =>
    each(20_000, (index) => `The team was told.${['\n', '\r\n', '\r', '\n\r'][index % 4]}`),
  'line separators': () => page.replaceAll('. ', '.\u2028').replaceAll(', ', ',\u2029'),
  'control characters': () => each(20_000, (index) => `${String.fromCharCode(index % 32)}a`),
  'zero-width characters': () => page.replaceAll(/(?<=\w)(?=\w)/g, '\u200b'),
  '200 KB of zero-width joiners': () => times(200_000, '\u200d'),
  'emoji of many parts': () => times(3500, '👩‍👩‍👧‍👦 was 🎉 shipped 🇺🇸 by 👍🏽 us. '),
  'letters under a hundred accents': () => times(2000, `a${times(50, '\u0301\u0323')} `),
  'one letter under 200,000 accents': () => `a${times(200_000, '\u0301')}`,
  'scripts from right to left': () => times(3000, 'تمت مراجعة التقرير من قبل الفريق. נבדק על ידי הצוות? '),
  'changes of direction': () => times(50_000, '\u202ea\u202c'),
  'scripts without spaces': () => times(4500, '团队审查了报告。それは非常に遅い。'),
  'scripts mixed within words': () => times(20_000, 'tеаm пrоduсt βeta '),
  'digits of other scripts': () => times(20_000, '१२٪ ١٢٪ １２％ '),
  'capitals that grow in lower case': () => times(50_000, 'İẞŉ'),
  'private and unassigned characters': () => times(20_000, '\ue000\uffff\u{10ffff}')
}

const shapes = {
  'a paragraph of 30,000 words': () => `---\nkind: story\n---\n\n**Action:** ${story(30_000)}\n`,
  'a sentence of 30,000 words': () =>
    `---\nkind: story\n---\n\n**Action:** ${story(30_000).replaceAll(/[.;] ?|“|”/g, ' and then ')}\n`,
  'a list of 10,000 items': () =>
    `---\nkind: prd\n---\n\n## Requirements\n\n${each(10_000, (index) => `- ${sentences[index % sentences.length]}\n`)}`,
  'a list of 10,000 items with paragraphs': () =>
    `## Goals\n\n${each(5000, (index) => `${index}. ${sentences[index % sentences.length]}\n\n   And so on.\n\n`)}`,
  'a table of 2,000 rows with prose': () =>
    `---\nkind: prd\n---\n\n## Metrics\n\n| Metric | Baseline | Target | Notes |\n| --- | --- | --- | --- |\n${each(
      2000,
      (index) => `| Churn ${index} | ${index % 90}% | 5% by June | ${sentences[index % sentences.length]} |\n`
    )}`,
  'a PRFAQ of 2,000 questions': () =>
    page + each(2000, (index) => `### What about ${index}?\n\n${sentences[index % sentences.length]}\n\n`),
  'a story of 2,000 paragraphs without labels': () => each(2000, (index) => `${story(50)} ${index}\n\n`),
  'a quotation of 20,000 words': () => `${page}\n> “${story(20_000)}”\n`,
  'a page 100 times': () => times(100, page),
  '1 MB of a log': () =>
    filled(megabyte, '2027-03-04T12:00:00.123Z [INFO] com.example.Parcel$Desk: GET /v1/parcels?id=12 200 14ms\n'),
  '1 MB of JSON': () => filled(megabyte, '{"id": 12, "name": "Parcel Desk", "tags": ["a", "b"], "open": true}, '),
  '1 MB of CSV': () => filled(megabyte, '12,"Parcel Desk",2027-03-04,14%,$12.00\n'),
  '1 MB of base64': () => filled(megabyte, 'TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsu+/9'),
  '1 MB of minified code': () => filled(megabyte, 'function(a,b){return a?b[a]:(c=!0,d&&e(f))};'),
  'the longest text that is read': () => filled(megabyte, page),
  '50 MB': () => filled(50 * megabyte, page),
  '50 MB on one line': () => filled(50 * megabyte, 'The team was told that it was late. '),
  nothing: () => ''
}

/** Each part is what may be read, and all of them would take long. */
const many = {
  '50 paragraphs of stars and underscores': () => times(50, `${times(1200, '_a*')}\\.\n\n`),
  '50 paragraphs of links': () => times(50, `${times(2400, '[a](b)\\')}\n\n`),
  '50 paragraphs of markup of each kind': () => times(50, `${times(1700, '*a* _b_ [c] <d> &amp; ')}\n\n`),
  '50 paragraphs of lazy lines': () => times(50, `${times(1400, '> a\nb\n')}\n`),
  '50 headings of 499 underlined lines': () => times(50, `${times(499, 'a\n=\n')}\n`),
  '50 lists of 2,900 lines': () => times(50, `${times(2900, '- a\\\n')}\n# b\n`),
  '40 tables of 900 rows': () =>
    times(40, `| a | b |\n| - | - |\n${times(900, '| Churn\\| | fell by 12% in May |\n')}\n`),
  '100 lists of 450 lists': () => times(100, `${times(450, '- * a\n')}\n# b\n`),
  '2,000 quotations of lists and tables': () =>
    times(2000, '> - a\n>   1. b\n>\n>      | c | d |\n>      | - | - |\n>      | e | f |\n\n'),
  '5,000 definitions between what refers to them': () =>
    each(5000, (index) => `[r${index}]: /u${index}\n\nSee [r${index}] and [r${(index * 7) % 5000}] now.\n\n`),
  '3,000 paragraphs that refer to twenty definitions each': () =>
    each(1000, (index) => `[r${index}]: /u${index}\n\n`) +
    each(3000, (index) => `${each(20, (one) => `[r${(index + one) % 1000}] `)}\n\n`),
  '9,900 underlined headings': () => times(9900, 'a\n===\n\n'),
  '9,900 small tables': () => times(9900, '| a | b |\n| - | -\n| c | d\n\n'),
  '10,000 paragraphs with an escape': () => times(10_000, 'We use 5\\* and more words here.\n\n'),
  '3,000 stories without labels': () =>
    each(
      3000,
      (index) =>
        `## Story ${index}\n\nI led the team in Leeds. I decided to cut it. Returns fell by 12%. I learned to ask.\n\n`
    )
}

/** @type {Record<string, () => string>} */
export const hostile = {
  ...oneLine,
  ...manyLines,
  ...nesting,
  ...marks,
  ...markup,
  ...tables,
  ...words,
  ...characters,
  ...shapes,
  ...many
}
