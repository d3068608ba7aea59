/** Milliseconds for one test, on a busy machine with a workbench that is still starting. */
export const timeout = 20_000

/**
 * Waits for a mocha run.
 *
 * @throws Error when a test failed
 */
export async function verdict(start: (done: (failures: number) => void) => void): Promise<void> {
  const failures = await new Promise<number>(start)
  if (failures > 0) throw new Error(`${failures} failed.`)
}
