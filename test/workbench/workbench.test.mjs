// The packaged extension in a whole VS Code, used as a person uses it. `npm run package` has to come first.
import assert from 'node:assert/strict'
import {openWorkbench} from './workbench.mjs'

/** Opens a workbench for the tests of a suite, which leave a picture when they fail. */
function workbenchOf(/** @type {string | undefined} */ workspace, /** @type {string | undefined} */ language) {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench
  before(async () => {
    workbench = await openWorkbench({...(workspace && {workspace}), ...(language && {language}), vsix: 'workback.vsix'})
    // Until its view is there, the commands of the extension may be missing from the palette.
    await workbench.openContainer('Workback')
    await workbench.pane('Leadership Principles').waitFor()
  })
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return
    await workbench.screenshot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`)
  })
  after(() => workbench?.close())
  return () => workbench
}

describe('In a folder', function () {
  this.timeout(120_000)
  const current = workbenchOf('test/fixtures/workspace')

  it('the side bar shows the principles and the stories that claim them', async () => {
    const workbench = current()
    const rows = await workbench.rows('Leadership Principles')
    assert.match(rows[0] ?? '', /^Asked most\s?0 of 7 covered$/)
    assert.ok(
      rows.some((row) => /^Dive Deep\s?0 of 2 · \w/.test(row)),
      rows.join('\n')
    )
    await workbench
      .pane('Leadership Principles')
      .getByText(/^\d+ of 23 strong stories in place/)
      .waitFor()
    await workbench.screenshot('principles')
  })

  it('a click on a story opens it at its heading', async () => {
    const workbench = current()
    await workbench.expand(/^Bias for Action/)
    const story = workbench.page.getByRole('treeitem', {name: /^The quiet launch/})
    await workbench.click(story, workbench.editor.getByText('The quiet launch').first())
  })

  it('a result without a number is underlined, and says what a bar raiser would ask', async () => {
    const workbench = current()
    const squiggles = await workbench.squiggles('warning')
    const shown = await workbench.hover(squiggles.first())
    assert.match(shown, /No result of this story has a number\. How much, from what to what/)
    await workbench.screenshot('finding')
  })

  it('the code of a finding opens the page of its rule', async () => {
    const workbench = current()
    await workbench.page.locator('.monaco-hover:visible a', {hasText: 'quantified-results'}).first().click()
    await workbench.page.locator('.tab.active[data-resource-name="quantified-results.md"]').waitFor()
    // The preview is a page within a page, and takes its time.
    const preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
    await preview.getByRole('heading', {level: 1}).waitFor()
    await workbench.screenshot('rule-page')
    await workbench.page
      .locator('.tab.active[data-resource-name="quantified-results.md"] .action-label')
      .first()
      .click()
  })

  it('the problems panel lists the finding', async () => {
    const workbench = current()
    const problems = await workbench.problems()
    assert.ok(
      problems.some(
        (row) => row.includes('No result of this story has a number') && row.includes('quantified-results')
      ),
      problems.join('\n')
    )
    await workbench.screenshot('problems')
  })

  it('a finding is ignored by a key and a reason, and heard again by another key', async () => {
    const workbench = current()
    const {page, editor} = workbench
    await workbench.openFile('stories/quiet-launch.md')
    await workbench.hover((await workbench.squiggles('warning')).first())
    await page.locator('.monaco-hover:visible a', {hasText: 'Quick Fix'}).first().click()
    const menu = page.locator('.action-widget .monaco-list-row')
    await menu.filter({hasText: 'Ignore quantified-results here'}).first().waitFor()
    await workbench.screenshot('quick-fixes')
    await menu.filter({hasText: 'Ignore quantified-results here'}).first().click()
    await workbench.answer('Ignore quantified-results here', 'it was won or lost')
    await editor.getByText('<!-- workback ignore quantified-results: it was won or lost -->').waitFor()
    await editor.locator('.squiggly-warning').waitFor({state: 'detached'})
    await page.keyboard.press('Control+z')
    await workbench.squiggles('warning')
  })

  it('a story shows where it stands: above its parts, in the outline and in the status bar', async () => {
    const workbench = current()
    const {page, editor} = workbench
    await workbench.openFile('stories/quiet-launch.md')
    await editor
      .locator('.codelens-decoration', {hasText: /^\d+ words · \d+ s · \d+ % of the story$/})
      .first()
      .waitFor()
    await page.getByRole('button', {name: /^Workback, Story, \d+ words, \d+ s of 3 min aloud, 1 finding/}).waitFor()
    await page.locator('.pane-header', {hasText: 'Outline'}).click()
    assert.ok((await workbench.rows('Outline')).includes('Situation'))
    await page.locator('.outline-tree, .outline-pane').getByText('Situation').first().dblclick()
    await page.locator('.breadcrumbs-control').getByText('Situation').waitFor()
    await workbench.run('Workback: Go to Next Finding')
    await page.locator('.monaco-hover:visible', {hasText: 'A result without a number is an opinion.'}).waitFor()
    await workbench.screenshot('signs')
  })

  it('what a story shows by its words is asked for by a command, and written into it', async () => {
    const workbench = current()
    await workbench.openFile('stories/quiet-launch.md')
    await workbench.run('Workback: Suggest Competencies')
    const asked = workbench.question('by its words')
    const rows = asked.locator('.monaco-list-row')
    await rows.first().waitFor()
    const name = await rows.first().locator('.label-name').first().innerText()
    await workbench.screenshot('suggested')
    await rows.first().click()
    await workbench.page.keyboard.press('Enter')
    await asked.waitFor({state: 'hidden'})
    await workbench.page.keyboard.press('Control+Home')
    await workbench.editor.getByText(name).first().waitFor()
    await workbench.page.keyboard.press('Control+z')
    await workbench.editor.getByText(name).first().waitFor({state: 'detached'})
  })

  it('New PRFAQ asks for a title and a name, and leaves the cursor in the first tab stop', async () => {
    const workbench = current()
    const {page} = workbench
    await workbench.run('Workback: New PRFAQ')
    await workbench.answer('Name of the product', 'Night counters')
    await workbench.answer('File name')
    await page.locator('.tab.active[data-resource-name="prfaq-night-counters.md"]').waitFor()
    await workbench.editor.getByText('[customer segment]').first().waitFor()
    await page.locator('.snippet-placeholder, .finish-snippet-placeholder').first().waitFor({state: 'attached'})
    await page.keyboard.type('night-shift nurses')
    await workbench.editor.getByText('# Night counters lets night-shift nurses').waitFor()
    await workbench.screenshot('new-prfaq')
    await workbench.written('prfaq-night-counters.md', /^---\nkind: prfaq\ntitle: "Night counters"\n---\n/)
  })
})

describe('In two folders', function () {
  this.timeout(120_000)
  const current = workbenchOf('test/fixtures/two-folders/two.code-workspace')

  it('a view without a story says how to begin', async () => {
    const pane = current().pane('Leadership Principles')
    await pane.getByText('There is no story here yet.').waitFor()
    await pane.getByText('New Story (SPSIL)').waitFor()
    await current().screenshot('welcome')
  })

  it('New PRD asks for which of them', async () => {
    const workbench = current()
    await workbench.run('Workback: New PRD')
    await workbench.answer('Name of the product', 'Night counters')
    await workbench.pick('bank')
    await workbench.answer('File name')
    await workbench.page.locator('.tab.active[data-resource-name="prd-night-counters.md"]').waitFor()
    await workbench.written('../bank/prd-night-counters.md', /^---\nkind: prd\n/)
  })
})

describe('Without a folder', function () {
  this.timeout(120_000)
  const current = workbenchOf(undefined)

  it('a new story is open and not saved, and the side bar shows it', async () => {
    const workbench = current()
    await workbench.run('Workback: New Story (STAR)')
    await workbench.answer('A title by which', 'The late trains')
    await workbench.pick('Dive Deep')
    await workbench.answer('Principles that the story shows')
    await workbench.editor.getByText('The late trains').first().waitFor()
    await workbench.editor.getByText('[Your role').first().waitFor()
    await workbench.page.locator('.tab.active.dirty').waitFor()
    await workbench.expand(/^Dive Deep/)
    await workbench.page.getByRole('treeitem', {name: /The late trains.*not filled in yet/}).waitFor()
    await workbench.screenshot('no-folder')
  })
})

describe('In German', function () {
  this.timeout(120_000)
  const current = workbenchOf('test/fixtures/workspace', 'de')

  it('what stands in the view, above a story and in the status bar is German, and findings are as the story is', async () => {
    const workbench = current()
    const {page, editor} = workbench
    const rows = await workbench.rows('Leadership Principles')
    assert.ok(
      rows.some((row) => /^Dive Deep\s?0 von 2 · nur beansprucht$/.test(row)),
      rows.join('\n')
    )
    await workbench.openFile('stories/quiet-launch.md')
    await editor
      .locator('.codelens-decoration', {hasText: /^\d+ Wörter · \d+ s · \d+ % der Geschichte$/})
      .first()
      .waitFor()
    await page
      .getByRole('button', {name: /^Workback, Geschichte, \d+ Wörter, Sprechzeit \d+ s von 3 min, 1 Befund/})
      .waitFor()
    await workbench.run('Workback: Zum nächsten Befund gehen')
    const shown = page.locator('.monaco-hover:visible', {hasText: 'Warum das wichtig ist: A result without a number'})
    await shown.waitFor()
    await workbench.screenshot('german')
  })

  it('a new document is asked for in German', async () => {
    const workbench = current()
    await workbench.run('Workback: Neues PRFAQ')
    const asked = workbench.page.locator('.quick-input-widget:visible', {hasText: 'Name des Produkts oder Themas'})
    await asked.getByText('Neues PRFAQ').waitFor()
    await workbench.answer('Name des Produkts', 'Night counters')
    await workbench.answer('Dateiname')
    await workbench.page.locator('.tab.active[data-resource-name="prfaq-night-counters.md"]').waitFor()
  })
})
