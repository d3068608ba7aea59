import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {atEnd} from '../scripts/host/cleanup.mjs'

/** @typedef {import('./linters.mjs').Name} Name */
/** @typedef {import('./player.mjs').Taken} Taken */

/** Seconds that a linter has for one turn. */
const patience = 180

/**
 * Starts a linter in a process of its own, and waits until it is ready.
 *
 * @param {Name} name
 */
export async function start(name) {
  const child = fork(fileURLToPath(new URL('player.mjs', import.meta.url)), [name], {serialization: 'advanced'})
  const ended = atEnd(() => child.kill('SIGKILL'))
  /** @returns {Promise<Taken[]>} */
  const answer = (/** @type {number} */ seconds) =>
    new Promise((resolve, reject) => {
      const fail = (/** @type {string} */ why) => reject(new Error(`${name}: ${why}`))
      const late = setTimeout(() => fail(`no answer in ${seconds} s`), seconds * 1000)
      const died = (/** @type {number | null} */ code) => fail(`it ended with ${code}`)
      child.once('exit', died)
      child.once('message', (/** @type {any} */ {taken, error}) => {
        clearTimeout(late)
        child.off('exit', died)
        if (error) fail(error)
        else resolve(taken)
      })
    })
  const player = {
    name,
    take(/** @type {import('./player.mjs').Turn | import('./player.mjs').Once} */ turn, seconds = patience) {
      child.send(turn)
      return answer(seconds)
    },
    end() {
      ended()
      child.kill('SIGKILL')
    }
  }
  await answer(patience)
  return player
}

/** @typedef {Awaited<ReturnType<typeof start>>} Player */

/**
 * Lets all take their turns, in an order that moves on by one each round, since who comes after a busy one finds the
 * machine warm and its clock low. A round of warming up comes first and does not count.
 *
 * @template T
 * @param {readonly Name[]} names
 * @param {number} rounds
 * @param {(player: Player, round: number) => Promise<T>} turn  round -1 is that of warming up
 * @returns {Promise<Map<Name, T[]>>} what each has taken, by round
 */
export async function inTurn(names, rounds, turn) {
  const players = await Promise.all(names.map(start))
  try {
    /** @type {Map<Name, T[]>} */
    const taken = new Map(names.map((name) => [name, []]))
    for (let round = -1; round < rounds; round++) {
      for (let index = 0; index < players.length; index++) {
        const player = players[(index + round + players.length) % players.length]
        const result = await turn(player, round)
        if (round >= 0) taken.get(player.name)?.push(result)
      }
    }
    return taken
  } finally {
    for (const player of players) player.end()
  }
}
