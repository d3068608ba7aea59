import assert from 'node:assert/strict'
import {readers} from './readers.ts'

// What makes an expression try the same letters again and again: runs of what it may begin or go on with.
const words =
  `a the I I_learned_that because not not_only from_12_to in_order_to due_to_the very was was_been will would
  customers customers_who SLA SLA_( Aa North Jane_Miller said so_that more_than many a_number_of two two_of_three twenty_one
  hundred % 1% $1 $1.5M $ 1 12 12-14 p99 v1.2 March_4, Q3_2025 TBD XX% [who] [ ] ( ) “ ” " ' ’ ? ! … — : ; | _ * & @ #
  http://a.b/ www. a.b@ e.g. Mr. U.S. J. launch Today our_client Project my_manager_Jane Ownership Dive_Deep instead_of
  goal by_Q3 seamless faster reduced grew_from_12 if when which how do_not never there_is_no takes hours each learned
  the_team they nobody out_of_scope such_as word walked_and state-of-the- a-b ÉÉ team’s 12_customers`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
const pumps = [
  ...words.flatMap((word) => [word, `${word} `, `${word}, `]),
  ...[
    '1,',
    '1.',
    '1-',
    '1/',
    '- ',
    '. ',
    '\n',
    '\t',
    '\u00a0',
    'a\n',
    'A-',
    'A.B.',
    '0',
    'a_',
    '_a',
    '😀',
    '\ud800',
    '\u0301'
  ],
  ...['.)', '.[1', "a'", 'a.', 'a1.', 'twenty-', '<a "', '<td', '<!--', '&', '<b>', '<table><tr><td>', '🎉 '],
  ...[
    'has ',
    'no ',
    'proud ',
    'then ',
    'users ',
    'every ',
    'million ',
    'half a ',
    'is a ',
    'takes a ',
    'all is ',
    'told the '
  ],
  ...[
    'from 1 to ',
    'this was ',
    ', which ',
    'as a result ',
    'made the ',
    'the team was ',
    'had been ',
    'by then ',
    'I had '
  ],
  ...[
    'would not ',
    'should have ',
    'since then ',
    'would have caught ',
    'i was asking ',
    'we also ',
    'read I had ',
    'AA (a '
  ],
  ...['cannot, and ', 'for who ', 'workback ignore ', 'e.g. for Dr. Lee. '],
  ...['(a ', '(a) ', '“a ', '“a” ', 'a."', 'two weeks in ', 'in of at ', '$1,111,', 'I walked. ', 'Is it? ']
]

const length = 10_000
const long = 100_000
/** Milliseconds. What grew with the square of the length would take a hundred times as long for the long text. */
const limit = 2000
const suspicious = limit / 100

const timeOf = (read: (text: string) => unknown, text: string): number => {
  const start = performance.now()
  read(text)
  return performance.now() - start
}

describe('A reader of text', () => {
  for (const [name, read] of Object.entries(readers)) {
    it(`takes time in proportion to what it reads: ${name}`, () => {
      for (const pump of pumps) {
        const attack = (size: number): string => `a ${pump.repeat(Math.ceil(size / pump.length))}#`
        const short = attack(length)
        if (timeOf(read, short) < suspicious || timeOf(read, short) < suspicious) continue
        const time = timeOf(read, attack(long))
        assert.ok(time < limit, `${Math.round(time)} ms for 100 KB of ${JSON.stringify(pump)}`)
      }
    })
  }
})
