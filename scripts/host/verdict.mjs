import {mkdir} from 'node:fs/promises'
import {format} from 'node:util'

/** How a run ended when no test decided it. */
export const noVerdict = {crashed: 4, timedOut: 5}

const root = 'document.documentElement.style'

/** Nobody looks: what cannot be seen need not be painted, and all else is as if it were. */
const unseen = `addEventListener('DOMContentLoaded', () => { ${root}.opacity = 0 })`

/**
 * Shows a workbench that runs tests, and waits for their verdict, which the workbench gives by calling two functions of
 * its page.
 *
 * @param {import('playwright-core').Page} page
 * @param {object} run
 * @param {string} run.address
 * @param {number} run.timeout  seconds
 * @param {(line: string) => void} run.onLine  receives all that the workbench and the tests log
 * @returns {Promise<number>} 0 when `run()` of the tests resolved, 1 when it rejected, else one of `noVerdict`
 */
export async function verdict(page, {address, timeout, onLine}) {
  /** @type {(code: number) => void} */
  let finish
  const finished = new Promise((resolve) => (finish = resolve))
  await page.exposeFunction('codeAutomationExit', finish)
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _level, /** @type {unknown[]} */ args) => {
    for (const line of format(...args).split('\n')) onLine(line)
  })
  page.on('crash', () => {
    onLine('The page crashed.')
    finish(noVerdict.crashed)
  })
  const timer = setTimeout(() => {
    onLine(`No result after ${timeout} seconds: see screenshots/host-timeout.png.`)
    finish(noVerdict.timedOut)
  }, timeout * 1000)
  try {
    await page.addInitScript({content: unseen})
    await page.goto(address)
    const code = await finished
    if (code === noVerdict.timedOut) {
      await mkdir('screenshots', {recursive: true})
      await page.evaluate(`${root}.opacity = ''`)
      await page.screenshot({path: 'screenshots/host-timeout.png'})
    }
    return code
  } finally {
    clearTimeout(timer)
  }
}
