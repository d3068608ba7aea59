import assert from 'node:assert/strict'
import {Slices, type Work} from '../../src/editor/slices.ts'

describe('Work in slices', () => {
  const turns: string[] = []
  /** Work that takes so many slices. */
  const task =
    (name: string, slices: number): Work =>
    () => {
      turns.push(name)
      return --slices <= 0
    }
  beforeEach(() => turns.splice(0))

  it('begins at once, and gives way to what else is due', async () => {
    setTimeout(() => turns.push('another'))
    const done = new Slices(8).run(task('a', 2))
    assert.deepEqual(turns, ['a'])
    assert.equal(await done, true)
    assert.deepEqual(turns, ['a', 'another', 'a'])
  })

  it('lets tasks take turns', async () => {
    const slices = new Slices(8)
    await Promise.all([slices.run(task('a', 3)), slices.run(task('b', 1)), slices.run(task('c', 2))])
    assert.deepEqual(turns, ['a', 'a', 'b', 'c', 'a', 'c'])
  })

  it('never follows one slice with another at once, though the first task is done', async () => {
    const slices = new Slices(8)
    await slices.run(task('a', 1))
    const done = slices.run(task('b', 1))
    assert.deepEqual(turns, ['a'])
    assert.equal(await done, true)
    assert.deepEqual(turns, ['a', 'b'])
  })

  it('gives up what nobody wants any more', async () => {
    let wanted = true
    const done = new Slices(8).run(task('a', 100), () => wanted)
    wanted = false
    assert.equal(await done, false)
    assert.deepEqual(turns, ['a'])
  })

  it('goes on after a failure, which the one who asked hears of', async () => {
    const slices = new Slices(8)
    const failing = slices.run(() => {
      throw new Error('no')
    })
    const other = slices.run(task('b', 1))
    await assert.rejects(failing, /no/)
    assert.equal(await other, true)
  })

  it('tells the work how long a slice is', async () => {
    await new Slices(8).run((milliseconds) => turns.push(String(milliseconds)) > 0)
    assert.deepEqual(turns, ['8'])
  })
})
