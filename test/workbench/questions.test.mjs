// The questions in a whole VS Code, with the stories of the example workspace. `npm run package` has to come first.
import assert from 'node:assert/strict'
import {openWorkbench} from './workbench.mjs'

const themes = {light: 'Light 2026', dark: 'Dark 2026'}
const shown = process.env.WORKBACK_ALL_THEMES ? Object.entries(themes) : [['light', themes.light]]

for (const [name, theme] of shown) {
  describe(`The questions, in the theme ${theme}`, function () {
    this.timeout(180_000)
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench

    before(async () => {
      const settings = {'workbench.colorTheme': theme}
      workbench = await openWorkbench({workspace: 'examples', vsix: 'workback.vsix', settings})
      await workbench.openContainer('Workback')
      await workbench.pane('Leadership Principles').waitFor()
    })
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.screenshot(`failed-questions-${name}`)
    })
    after(() => workbench?.close())

    it('stand below the principles, with what they probe and the stories that answer them', async () => {
      const {page} = workbench
      await workbench.pane('Leadership Principles').locator('.pane-header').click()
      const pane = workbench.pane('Questions')
      const item = (/** @type {RegExp} */ label) => pane.getByRole('treeitem', {name: label})
      const question = item(/^When did the details contradict the summary/)
      await workbench.click(item(/^Dive Deep, \d+ of \d+ answered/), question)
      await workbench.click(question, item(/^Hopes to hear: You went to the raw records/))
      await page.mouse.move(700, 500)
      await workbench.screenshot(`questions-${name}`)
      const rows = await workbench.rows('Questions')
      assert.ok(
        rows.some((row) => /^Customer Obsession\s?\d+ of \d+ answered$/.test(row)),
        rows.join('\n')
      )
    })

    it('are found by principle and by what they probe, and say what answers them', async () => {
      const {page} = workbench
      await workbench.run('Workback: Find Question')
      await page.locator('.quick-input-widget:visible input[type="text"]').first().fill('trust excuse')
      const row = page.locator('.quick-input-list .monaco-list-row', {hasText: 'a mistake that you admitted'})
      await row.first().waitFor()
      await workbench.screenshot(`find-question-${name}`)
      await page.keyboard.press('Escape')
    })
  })
}
