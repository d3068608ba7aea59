// One linter in a process of its own, so that none profits or suffers from what another has left to the compiler and to
// the heap. It takes a turn when it is asked to, and answers with what that took.
//   node bench/player.mjs LINTER    started by players.mjs
import {document, forms} from './documents/documents.mjs'
import {edits, letters} from './documents/edits.mjs'
import {linters} from './linters.mjs'

/**
 * @typedef {{task: 'letter' | 'edit' | 'lint', words: number, seed: number, budget: number, forms?: typeof forms}} Turn
 * @typedef {{task: 'hostile', name: string}} Once
 */

const linter = await linters[/** @type {import('./linters.mjs').Name} */ (process.argv[2])]()

const tasks = {
  letter: (/** @type {Turn} */ turn) => typing(turn, letters),

  edit: (/** @type {Turn} */ turn) => typing(turn, edits),

  /** Documents that it has never seen, each once. */
  async lint(/** @type {Turn} */ {words, seed, budget, forms: chosen = forms}) {
    return within(budget, chosen.length, async (index) => {
      const text = document(chosen[index % chosen.length], words, seed + Math.floor(index / chosen.length))
      const taken = await timed(() => linter.lint(text), text.length)
      if (linter.open && !taken.said) throw new Error(`nothing is found in ${words} words`)
      return taken
    })
  },

  /** One of the texts that hurt. */
  async hostile(/** @type {Once} */ {name}) {
    const {hostile} = await import('../test/hostile/inputs.mjs')
    const text = hostile[name]()
    return [await timed(() => linter.lint(text), text.length)]
  }
}

/** Edits of documents that are open, of all forms in turn; milliseconds each. */
async function typing(/** @type {Turn} */ {words, seed, budget}, /** @type {typeof edits} */ typed) {
  const open = forms.map((form) => {
    const text = document(form, words, seed)
    return {session: linter.open?.(text), typing: typed(text, seed)}
  })
  for (const {session} of open) if (session?.findings.length === 0) throw new Error('nothing is found before an edit')
  return within(budget, forms.length, (index) => {
    const {session, typing} = open[index % open.length]
    const {start, end, inserted, text} = typing.next().value
    if (!session) return timed(() => linter.lint(text))
    return timed(() => {
      session.replace(start, end, inserted)
      return session.findings.length
    })
  })
}

process.on('message', async (/** @type {Turn | Once} */ turn) => {
  try {
    const act = /** @type {(turn: any) => Promise<Taken[]>} */ (tasks[turn.task])
    process.send?.({taken: await act(turn)})
  } catch (error) {
    process.send?.({error: error instanceof Error ? error.message : String(error)})
  }
})
process.on('disconnect', () => process.exit())
process.send?.({taken: []})

/** @typedef {{milliseconds: number, length: number, said: number}} Taken what it took, of a text of what length, to say how much */

/**
 * As often as fits into so many milliseconds, but no less often than `least`.
 *
 * @param {number} budget
 * @param {number} least
 * @param {(index: number) => Promise<Taken>} act
 */
async function within(budget, least, act) {
  /** @type {Taken[]} */
  const taken = []
  let spent = 0
  for (let index = 0; index < least || spent < budget; index++) {
    const one = await act(index)
    taken.push(one)
    spent += one.milliseconds
  }
  return taken
}

/** @returns {Promise<Taken>} */
async function timed(/** @type {() => unknown} */ act, length = 0) {
  const start = performance.now()
  // Waiting for what is no promise takes time, too.
  const result = act()
  const said = result instanceof Promise ? await result : result
  return {milliseconds: performance.now() - start, length, said}
}
