import {chromium} from 'playwright-core'
import {ensureChromium} from './chromium.mjs'
import {temporaryFolder} from './cleanup.mjs'

const args = [
  '--no-sandbox', // a container has no user namespaces, and only our own pages are shown
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/**
 * Opens a page in a headless Chromium of its own.
 *
 * @param {Size} [size]
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>}
 */
export async function openBrowser(size) {
  const {newPage, close} = await startBrowser()
  return {page: await newPage(size), close}
}

/**
 * Starts a headless Chromium. Each page has a new profile, and reaches nothing but this machine: no test depends on the
 * network, and none can leak to it.
 *
 * @typedef {{width?: number, height?: number}} Size  pixels
 * @returns {Promise<{newPage: (size?: Size) => Promise<import('playwright-core').Page>, close: () => Promise<void>}>}
 */
export async function startBrowser() {
  const executablePath = await ensureChromium()
  const temporary = temporaryFolder('browser') // where a Chromium that is killed leaves its lock
  // Playwright kills it when this process ends; the signals are left to ./cleanup.mjs, which ends the process.
  const browser = await chromium.launch({
    executablePath,
    args,
    env: {...process.env, TMPDIR: temporary.path},
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false
  })
  return {
    newPage: async ({width = 1280, height = 800} = {}) => {
      const context = await browser.newContext({viewport: {width, height}})
      await context.route(isOutside, (route) => route.abort())
      return context.newPage()
    },
    close: async () => {
      await browser.close()
      temporary.remove()
    }
  }
}

/** @param {URL} url */
function isOutside({protocol, hostname}) {
  const local = hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost')
  return /^(https?|wss?):$/.test(protocol) && !local
}
