import {nextTurn} from './slices.ts'

let loaded: Promise<Core> | undefined

async function load() {
  await nextTurn()
  return import('../core/index.ts')
}

/** What the editor has read of the core. */
export type Core = Awaited<ReturnType<typeof load>>

/**
 * The core, which is nearly all of the bundle. To make it ready takes longer than the start of many an extension: so
 * that is done when it is first needed, and not before the host has gone on from the start.
 */
export function core(): Promise<Core> {
  return (loaded ??= load())
}
