// The matrix as a person looks at it and moves about in it. `npm run package` has to come first.
// `scripts/test.mjs --all-themes` shows it in all themes.
import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {shownThemes} from './themes.mjs'
import {openWorkbench} from './workbench.mjs'

for (const [name, theme] of shownThemes) {
  describe(`The matrix in the theme ${theme}`, function () {
    this.timeout(120_000)
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench
    /** @type {import('playwright-core').FrameLocator} */
    let page
    const cell = (/** @type {RegExp} */ label) => page.getByRole('gridcell', {name: label})
    const focused = () => page.locator('[role="grid"] :focus')
    const look = (/** @type {string} */ what) => workbench.screenshot(`matrix-${name}-${what}`)

    before(async () => {
      workbench = await openWorkbench({
        workspace: 'examples',
        vsix: 'workback.vsix',
        settings: {'workbench.colorTheme': theme},
        size: {width: 1500, height: 900}
      })
      await workbench.openContainer('Workback')
      await workbench.pane('Leadership Principles').waitFor()
      // A page within a page.
      page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await look('failed')
    })
    after(() => workbench?.close())

    it('is opened from the title of the view', async () => {
      const {page: window} = workbench
      const icon = window.getByRole('button', {name: 'Show Coverage Matrix'}).first()
      await workbench.click(icon, cell(/, Ownership: /).first(), workbench.pane('Leadership Principles'))
      await look('opened')
    })

    it('is led about in by the keyboard, and says where one is', async () => {
      const {keyboard} = workbench.page
      await page.getByRole('rowheader').first().focus()
      await keyboard.press('ArrowRight')
      await keyboard.press('ArrowRight')
      const label = await focused().getAttribute('aria-label')
      assert.match(label ?? '', /, Ownership: /)
      await page.locator('#detail', {hasText: label ?? ''}).waitFor()
      await look('focus')
      await keyboard.press('End')
      assert.match((await focused().getAttribute('aria-label')) ?? '', /, claims \d/)
      await keyboard.press('Control+Home')
      assert.equal(await focused().getAttribute('data-sort'), 'title')
      await keyboard.press('Control+End')
      await keyboard.press('Home')
      assert.equal(await focused().innerText(), 'Stories that count')
      assert.equal(await page.locator('[role="grid"] [tabindex="0"]').count(), 1)
    })

    it('is sorted by a column', async () => {
      const {keyboard} = workbench.page
      await keyboard.press('Control+Home')
      await keyboard.press('ArrowRight')
      await keyboard.press('ArrowRight')
      await keyboard.press('Enter')
      await page.locator('th[data-sort="ownership"][aria-sort="descending"]').waitFor()
      assert.equal(await focused().getAttribute('data-sort'), 'ownership')
      await look('sorted')
    })

    it('follows a story that is written, and keeps the focus where it is', async () => {
      const {keyboard} = workbench.page
      await keyboard.press('ArrowDown')
      const label = await focused().getAttribute('aria-label')
      const text = '---\nkind: story\nprinciples: [Frugality]\n---\n\n# A new one\n\n## Result\n\nIt fell to 3.\n'
      writeFileSync(join(workbench.workspace, 'stories', 'a-new-one.md'), text)
      await page.getByRole('rowheader', {name: 'A new one'}).waitFor()
      assert.equal(await focused().getAttribute('aria-label'), label)
    })

    it('reads well when it is twice as large', async () => {
      // A window at 200 % has half the pixels for its page.
      await workbench.page.setViewportSize({width: 750, height: 450})
      await workbench.run('View: Toggle Primary Side Bar Visibility')
      await page.getByRole('rowheader').nth(2).focus()
      await look('zoomed')
      await workbench.run('View: Toggle Primary Side Bar Visibility')
      await workbench.page.setViewportSize({width: 1500, height: 900})
    })

    it('opens the story of a cell', async () => {
      const {keyboard} = workbench.page
      await page.getByRole('rowheader').nth(2).focus()
      const title = (await page.locator('[role="row"]:has(:focus) [role="rowheader"]').innerText()).trim()
      await keyboard.press('Enter')
      await workbench.editor.getByText(title).first().waitFor()
    })
  })
}

describe('A matrix of three hundred stories', function () {
  this.timeout(120_000)
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench
  before(async () => {
    workbench = await openWorkbench({
      workspace: 'test/fixtures/workspace',
      vsix: 'workback.vsix',
      size: {width: 1500, height: 900}
    })
    for (let at = 0; at < 300; at++)
      writeFileSync(
        join(workbench.workspace, 'stories', `made-${at}.md`),
        `---\nkind: story\nprinciples: [${['Ownership', 'Dive Deep', 'Frugality', 'Think Big'][at % 4]}]\n---\n\n# The story ${at} of many that were made\n\n## Situation\n\nI was there.\n\n## Action\n\nI measured each queue and cut the cost.\n\n## Result\n\nIt fell from 9 to ${at % 9}.\n`
      )
    await workbench.openContainer('Workback')
    await workbench.pane('Leadership Principles').waitFor()
  })
  after(() => workbench?.close())

  it('is shown whole, and its head stays where it is', async () => {
    await workbench.run('Workback: Show Coverage Matrix')
    const page = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
    await page.locator('#body tr:nth-child(302)').waitFor({state: 'attached'})
    await page.getByRole('rowheader').first().focus()
    await workbench.page.keyboard.press('Control+End')
    await workbench.page.keyboard.press('ArrowUp')
    await page.getByRole('columnheader', {name: 'Ownership'}).waitFor()
    await workbench.screenshot('matrix-300')
  })
})
