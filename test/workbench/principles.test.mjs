// What can be done with a row of the view of the principles. `npm run package` has to come first.
import {openWorkbench} from './workbench.mjs'

describe('In the view of the principles', function () {
  this.timeout(120_000)
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench
  const row = (/** @type {RegExp} */ name) => workbench.pane('Leadership Principles').getByRole('treeitem', {name})

  before(async () => {
    workbench = await openWorkbench({workspace: 'test/fixtures/workspace', vsix: 'workback.vsix'})
    await workbench.openContainer('Workback')
    await workbench.pane('Leadership Principles').waitFor()
  })
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('failed-principles')
  })
  after(() => workbench?.close())

  it('the icon on a principle begins a story for it, which asks for no principle', async () => {
    const ownership = row(/^Ownership, 0 of 2 · nothing/)
    const icon = ownership.getByRole('button', {name: 'New Story for This Principle'})
    await workbench.click(icon, workbench.question('A title by which'), ownership)
    await workbench.answer('A title by which', 'The one pallet')
    await workbench.answer('File name')
    await workbench.written('story-the-one-pallet.md', /^principles: \["?Ownership/m)
    // There was no story below it.
    await row(/^Ownership/)
      .and(workbench.page.locator('[aria-expanded="false"]'))
      .waitFor()
    await workbench.expand(/^Ownership/)
    await row(/^The one pallet, not filled in yet/).waitFor()
    await workbench.screenshot('new-story-for-principle')
  })

  it('the menu of a story, opened by a key, lets one choose what it shows', async () => {
    const {page} = workbench
    await workbench.expand(/^Dive Deep/)
    await workbench.click(row(/^The late trains/), workbench.editor.getByText('The late trains').first())
    const choose = page.getByRole('menuitem', {name: 'Choose What the Story Shows…'})
    await workbench.until(choose, async () => {
      await row(/^The late trains/).focus()
      await page.keyboard.press('Shift+F10')
    })
    await workbench.screenshot('story-menu')
    await choose.click()
    const asked = workbench.question('What “The late trains” shows')
    await asked.locator('input[type="text"]').fill('Think Big')
    await asked.locator('.monaco-list-row').filter({hasText: 'Think Big'}).first().click()
    await workbench.screenshot('choose-what-it-shows')
    await page.keyboard.press('Enter')
    await asked.waitFor({state: 'hidden'})
    await workbench.written('stories/late-trains.md', /^principles: \[Dive Deep, Think Big\]$/m)
  })
})
