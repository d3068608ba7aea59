import {existsSync, mkdirSync, readFileSync, watch} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {startBrowser} from '../../scripts/host/browser.mjs'
import {temporaryFolder} from '../../scripts/host/cleanup.mjs'
import {startServer} from '../../scripts/host/server.mjs'
import {testSettings} from '../../scripts/host/settings.mjs'
import {copyWorkspace} from '../../scripts/host/workspace.mjs'
import {light} from './themes.mjs'

const screenshots = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** Milliseconds that a person would wait on a busy machine. */
const patience = 60_000

/** Milliseconds after which one would try again. */
const moment = 5000

/** A server for each of the settings that are wanted. @type {Map<string, ReturnType<typeof startServer>>} */
const servers = new Map()
/** @type {ReturnType<typeof startBrowser> | undefined} */
let browser

after(async () => {
  const started = await Promise.allSettled([...servers.values()])
  for (const one of started) if (one.status === 'fulfilled') one.value.stop()
  await (await browser)?.close()
})

/** Windows know nothing of each other but their settings: those with the same share a server. */
function serverWith(/** @type {Record<string, unknown>} */ settings, /** @type {string} */ vsix) {
  const key = JSON.stringify([settings, vsix])
  const server = servers.get(key) ?? startServer({settings, install: [vsix], grace: 10})
  servers.set(key, server)
  return server
}

/**
 * Shows a copy of a workspace in the embedded VS Code with a packaged extension, in a new profile of Chromium.
 *
 * @param {object} options
 * @param {string} [options.workspace]  a folder or `.code-workspace` file; without one the window is empty
 * @param {boolean} [options.emptyFolder]  shows a folder in which nothing is, instead
 * @param {string} options.vsix
 * @param {Record<string, unknown>} [options.settings]  besides those for all tests
 * @param {{width?: number, height?: number}} [options.size]  of the window, in pixels
 * @param {string} [options.language]  such as `de`, for what extensions say; the editor itself would need a language pack
 * @returns {Promise<Workbench>} which has to be closed
 */
export async function openWorkbench({workspace, emptyFolder = false, vsix, settings = {}, size, language}) {
  const copy = workspace ? copyWorkspace(workspace) : emptyFolder ? temporaryFolder('empty') : undefined
  const [server, {newPage}] = await Promise.all([
    serverWith({...testSettings, 'workbench.colorTheme': light, ...settings}, vsix),
    (browser ??= startBrowser())
  ])
  const page = await newPage(size)
  page.setDefaultTimeout(patience)
  if (language) await page.addInitScript(speak, language)
  const workbench = new Workbench(page, copy?.path ?? '', async () => {
    await page.context().close()
    copy?.remove()
  })
  try {
    await page.goto(server.address(copy && {workspace: copy.path}))
    const ready = workspace
      ? '.explorer-folders-view .monaco-list-row'
      : '.explorer-viewlet, .monaco-workbench .editor-group-watermark'
    const shown = page.locator(ready).first()
    // Seldom the embedded VS Code overlooks the folders of a workspace file, until it is loaded again.
    await shown.waitFor({timeout: patience / 2}).catch(() => page.reload())
    await shown.waitFor()
    return workbench
  } catch (error) {
    await workbench.screenshot('did-not-open')
    await workbench.close()
    throw error
  }
}

/** Tells the editor its language, which otherwise comes with the texts of a language pack. */
function speak(/** @type {string} */ language) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', {get: () => language, set() {}})
}

/** The window as a person uses it: each method does what one would do with the mouse and the keyboard, and waits for it. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page  for what has no method here
   * @param {string} workspace  the path of the copy, to look at what was written
   * @param {() => Promise<void>} close
   */
  constructor(page, workspace, close) {
    this.page = page
    this.workspace = workspace
    this.close = close
  }

  /** Opens a file by its path in the workspace, folder by folder, in the explorer. */
  async openFile(/** @type {string} */ path) {
    await this.openContainer('Explorer')
    const names = path.split('/')
    const file = names.pop() ?? ''
    for (const name of names) {
      const folder = this.explorerRow(name)
      if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click()
    }
    await this.explorerRow(file).dblclick()
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${file}"]`).waitFor()
    await this.editor.waitFor()
  }

  /** The editor which has the focus, or had it last. */
  get editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first()
  }

  /** Runs a command by its title, as "Category: Title", in the command palette. */
  async run(/** @type {string} */ title) {
    await this.page.keyboard.press('F1')
    await this.pick(title)
  }

  /** Filters the open quick pick by a label and takes the item that has it. */
  async pick(/** @type {string} */ label) {
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]').first()
    await input.waitFor()
    await input.pressSequentially(label)
    const row = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({has: exactly(this.page, '.label-name', label)})
    await row.first().click()
  }

  /** What asks a question that has these words. */
  question(/** @type {string} */ words) {
    return this.page.locator('.quick-input-widget:visible').filter({hasText: words})
  }

  /**
   * Waits until a question is asked, answers it, and waits until it is gone.
   *
   * @param {string} question  words of it
   * @param {string} [text]  without it, what is proposed
   */
  async answer(question, text) {
    const asked = this.question(question)
    await asked.waitFor()
    const input = asked.locator('input[type="text"]').first()
    if (text) await input.fill(text)
    await input.press('Enter')
    await asked.waitFor({state: 'hidden'})
  }

  /** The labels that the open quick pick shows. */
  async picks() {
    const rows = this.page.locator('.quick-input-list .monaco-list-row')
    await rows.first().waitFor()
    return texts(rows)
  }

  /**
   * The places in the editor that are underlined, once there are some.
   *
   * @param {'error' | 'warning' | 'info' | 'hint'} severity
   */
  async squiggles(severity) {
    const squiggles = this.editor.locator(`.squiggly-${severity}`)
    await squiggles.first().waitFor({state: 'attached'})
    return squiggles
  }

  /**
   * Waits until a file holds what is expected: for a moment, while an editor makes or saves it, it holds nothing.
   *
   * @param {string} file  its path beside or in the workspace
   * @param {RegExp} expected
   */
  async written(file, expected) {
    const path = join(this.workspace, file)
    await new Promise((resolve, reject) => {
      const read = () => (existsSync(path) ? readFileSync(path, 'utf8') : '')
      const watcher = watch(dirname(path), () => isWritten() && done(resolve))
      const timer = setTimeout(() => done(() => reject(new Error(`${file} holds: ${read()}`))), patience)
      const isWritten = () => expected.test(read())
      const done = (/** @type {(value?: unknown) => void} */ settle) => {
        clearTimeout(timer)
        watcher.close()
        settle()
      }
      if (isWritten()) done(resolve)
    })
  }

  /** Rests the mouse on something, and reads what is shown about it. */
  async hover(/** @type {import('playwright-core').Locator} */ what) {
    const shown = this.page.locator('.monaco-hover:visible').first()
    // A page that is still moving, such as a view that is revealed, swallows the rest of the mouse.
    await this.until(shown, async () => {
      await this.page.mouse.move(0, 0)
      await what.hover({force: true, timeout: moment}) // a squiggle lies below the text
    })
    return shown.innerText()
  }

  /** Opens the Problems panel, and reads its rows, of which there may be none. */
  async problems() {
    await this.run('Problems: Focus on Problems View')
    await this.page.locator('.markers-panel-container').waitFor()
    return texts(this.page.locator('.markers-panel-container .monaco-list-row'))
  }

  /** Opens a container of the activity bar by its title. */
  async openContainer(/** @type {string} */ title) {
    const item = this.page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`).first()
    await item.waitFor()
    if ((await item.getAttribute('aria-expanded')) !== 'true') await item.click()
    await this.page.locator('.sidebar .composite.title').filter({hasText: title}).waitFor()
  }

  /**
   * The rows of a tree view, once there are some, as far as they fit on the screen.
   *
   * @param {string} view  its title
   */
  async rows(view) {
    const rows = this.pane(view).locator('.monaco-list-row')
    await rows.first().waitFor()
    return texts(rows)
  }

  /** Opens the row of a principle: where a row has a box to tick, a click on its words does not. */
  async expand(/** @type {RegExp} */ name) {
    const row = this.pane('Leadership Principles').getByRole('treeitem', {name})
    const open = row.and(this.page.locator('[aria-expanded="true"]'))
    await this.click(row.first().locator('.monaco-tl-twistie'), open.first())
  }

  /**
   * Clicks on something of a view until something else is shown: where rows are drawn anew between the press of the button
   * and its release, because a file was read meanwhile, the click is lost.
   *
   * @param {import('playwright-core').Locator} what
   * @param {import('playwright-core').Locator} shown
   * @param {import('playwright-core').Locator} [over]  what the mouse has to be over for it to be there: a row that is
   *   drawn anew below the mouse hides its icons until the mouse moves
   */
  async click(what, shown, over) {
    await this.until(shown, async () => {
      await over?.hover({timeout: moment})
      await what.click({timeout: moment})
    })
  }

  /**
   * Does something until something else is shown, again and again, as a person does what was lost.
   *
   * @param {import('playwright-core').Locator} shown
   * @param {() => Promise<unknown>} act  may fail, and is done again then
   */
  async until(shown, act) {
    for (let attempt = 0; attempt < 8 && !(await shown.isVisible()); attempt++) {
      await act()
        .then(() => shown.waitFor({timeout: moment}))
        .catch(() => undefined)
    }
    await shown.waitFor({timeout: moment})
  }

  /** A view, with its header, in the side bar or the panel. */
  pane(/** @type {string} */ view) {
    return this.page.locator('.pane').filter({has: exactly(this.page, '.pane-header h3.title', view)})
  }

  /** Waits for a notification that has this text, and reads all of it. */
  async notification(/** @type {string} */ text) {
    const shown = this.page.locator('.notifications-toasts .notification-list-item').filter({hasText: text}).first()
    await shown.waitFor()
    return shown.innerText()
  }

  /** Writes a picture of the window to `screenshots/NAME.png`. */
  async screenshot(/** @type {string} */ name) {
    mkdirSync(screenshots, {recursive: true})
    await this.page.screenshot({path: join(screenshots, `${name}.png`)})
  }

  /** @param {string} name  of a file or folder in the explorer */
  explorerRow(name) {
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row')
    return rows.filter({has: exactly(this.page, '.label-name', name)}).first()
  }
}

/**
 * The elements with that text and no other.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @param {string} text
 */
function exactly(page, selector, text) {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return page.locator(selector).filter({hasText: new RegExp(`^\\s*${pattern}\\s*$`)})
}

/** What a person reads in each, on one line. */
async function texts(/** @type {import('playwright-core').Locator} */ locator) {
  return (await locator.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
}
