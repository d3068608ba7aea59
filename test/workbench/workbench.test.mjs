// The packaged extension in a whole VS Code, used as a person uses it. `npm run package` has to come first.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openWorkbench} from './workbench.mjs'

describe('In the workbench', function () {
  this.timeout(120_000)

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench

  before(async () => {
    workbench = await openWorkbench({workspace: 'test/fixtures/workspace', vsix: 'workback.vsix'})
  })

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await workbench.screenshot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })

  after(() => workbench?.close())

  it('the side bar shows the principles and the stories that claim them', async () => {
    await workbench.openContainer('Workback')
    const rows = await workbench.rows('Leadership Principles')
    assert.equal(rows.length, 16)
    assert.ok(
      rows.some((row) => /^Dive Deep\s?covered 1 of 2$/.test(row)),
      rows.join('\n')
    )
    await workbench.screenshot('principles')
  })

  it('a click on a story opens it at its heading', async () => {
    await workbench.page.getByRole('treeitem', {name: /^Bias for Action/}).click()
    await workbench.page.getByRole('treeitem', {name: /^The quiet launch/}).click()
    await workbench.editor.getByText('The quiet launch').first().waitFor()
  })

  it('a result without a number is underlined, and says what a bar raiser would ask', async () => {
    const squiggles = await workbench.squiggles('warning')
    const shown = await workbench.hover(squiggles.first())
    assert.match(shown, /No result of this story has a number\. How much, from what to what/)
    await workbench.screenshot('finding')
  })

  it('the code of a finding opens the page of its rule', async () => {
    await workbench.page.locator('.monaco-hover:visible a', {hasText: 'quantified-results'}).first().click()
    await workbench.page.locator('.tab.active[data-resource-name="quantified-results.md"]').waitFor()
    await workbench.screenshot('rule-page')
  })

  it('the problems panel lists the finding', async () => {
    const problems = await workbench.problems()
    assert.ok(
      problems.some(
        (row) => row.includes('No result of this story has a number') && row.includes('quantified-results')
      ),
      problems.join('\n')
    )
    await workbench.screenshot('problems')
  })

  it('New PRFAQ asks for a title and a name, and leaves the cursor in the first tab stop', async () => {
    const {page} = workbench
    await workbench.run('Workback: New PRFAQ')
    await workbench.answer('Night counters')
    await workbench.answer()
    await page.locator('.tab.active[data-resource-name="prfaq-night-counters.md"]').waitFor()
    await workbench.editor.getByText('[customer segment]').first().waitFor()
    await page.locator('.snippet-placeholder, .finish-snippet-placeholder').first().waitFor({state: 'attached'})
    await page.keyboard.type('night-shift nurses')
    await workbench.editor.getByText('# Night counters lets night-shift nurses').waitFor()
    await workbench.screenshot('new-prfaq')
    const written = readFileSync(join(workbench.workspace, 'prfaq-night-counters.md'), 'utf8')
    assert.match(written, /^---\nkind: prfaq\ntitle: "Night counters"\n---\n/)
  })
})
