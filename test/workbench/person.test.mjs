// A person who begins with an empty folder and ends with documents of which nothing is said, by the keyboard alone.
// `npm run package` has to come first. `scripts/test.mjs --all-themes` shows it in all of them.
import assert from 'node:assert/strict'
import {Person} from './person.mjs'
import {release, story} from './person-answers.mjs'
import {shownThemes} from './themes.mjs'
import {openWorkbench} from './workbench.mjs'

for (const [name, theme] of shownThemes) {
  describe(`A person with a keyboard, in the theme ${theme}`, function () {
    this.timeout(120_000)
    /** @type {import('./workbench.mjs').Workbench} */
    let workbench
    /** @type {Person} */
    let person
    let failed = false
    const look = (/** @type {string} */ step) => workbench.screenshot(`person-${name}-${step}`)

    before(async () => {
      workbench = await openWorkbench({
        emptyFolder: true,
        vsix: 'workback.vsix',
        settings: {'workbench.colorTheme': theme}
      })
      person = new Person(workbench)
      // Until its view is there, the commands of the extension may be missing from the palette.
      await workbench.openContainer('Workback')
      await workbench.pane('Leadership Principles').waitFor()
      await look('empty-folder')
    })
    // Each step begins where the one before has ended.
    beforeEach(function () {
      if (failed) this.skip()
    })
    afterEach(async function () {
      if (this.currentTest?.state !== 'failed') return
      failed = true
      await look('failed')
    })
    after(() => workbench?.close())

    it('makes a PR/FAQ and fills it in from tab stop to tab stop', async () => {
      await person.run('Workback: New PRFAQ')
      await person.answer('Name of the product', release.product)
      await person.answer('File name')
      await person.seesTabStops()
      await look('prfaq-new')
      const [first = [], rest = []] = [release.answers.slice(0, 9), release.answers.slice(9)]
      await person.fillIn(first)
      await look('prfaq-begun')
      await person.fillIn(rest)
      await person.reads(/^Workback, PR\/FAQ, \d+ words, .* 4 findings$/)
      await look('prfaq-filled')
      assert.doesNotMatch(await person.save(release.file), /\[/)
    })

    it('writes a part anew that it has taken out, by completion', async () => {
      await person.takeOut('Getting started')
      await person.reads(/ 5 findings$/)
      await person.press('Enter', 'ArrowUp')
      await person.type('## ')
      await person.seesCompletions()
      await look('prfaq-completion')
      await person.complete('Getting started')
      await person.seesTabStops()
      await person.fillIn([release.price])
      await person.reads(/ 4 findings$/)
      await look('prfaq-completed')
      assert.match(await person.save(release.file), /\n\n## Getting started\n\nLatchkey is .*\n\n## External FAQ\n/)
    })

    it('mends what is found in the PR/FAQ by quick fixes, until there is nothing', async () => {
      await person.press('Control+Home')
      for (const [index, {rule, fix, answers}] of release.fixes.entries()) {
        await person.goToNextFinding(rule)
        await look(`prfaq-finding-${rule}`)
        await person.openFixes()
        await look(`prfaq-fix-${rule}`)
        await person.fix(fix)
        if (answers) await person.seesTabStops()
        await person.fillIn(answers ?? [])
        const left = release.fixes.length - index - 1
        await person.reads(left === 0 ? / no findings$/ : new RegExp(` ${left} findings?$`))
      }
      const text = await person.save(release.file)
      for (const {leaves} of release.fixes) assert.match(text, leaves)
      await person.seesProblem('No problems have been detected')
      await look('prfaq-done')
    })

    it('writes a story in STAR and forgets the lessons', async () => {
      await person.run('Workback: New Story (STAR)')
      await person.answer('A title by which', story.title)
      await look('story-principles')
      await person.answer('Principles that the story shows', 'Ownership')
      await person.answer('File name')
      await person.seesTabStops()
      await person.fillIn(story.answers)
      await person.takeOut('What I learned')
      assert.match(await person.save(story.file), /\nprinciples: \[Ownership\]\n/)
      await person.seesProblem('This story ends without a lesson')
      await look('story-star')
      await person.press('Control+1')
    })

    it('turns it into SPSIL, which asks for the lessons', async () => {
      await person.run('Workback: Turn Story into SPSIL')
      await person.seesTabStops()
      await look('story-spsil')
      await person.fillIn([story.lesson])
      await person.reads(/^Workback, Story, \d+ words, .* 1 finding$/)
      const text = await person.save(story.file)
      assert.deepEqual(text.match(/(?<=^## ).*/gm), ['Situation', 'Problem', 'Solution', 'Impact', 'Lessons'])
    })

    it('mends what is found in the story by a quick fix, until there is nothing', async () => {
      const {rule, fix, answers, leaves} = story.mend
      await person.goToNextFinding(rule)
      await look('story-finding')
      await person.openFixes()
      await person.fix(fix)
      await person.seesTabStops()
      await person.fillIn(answers)
      await person.reads(/ no findings$/)
      assert.match(await person.save(story.file), leaves)
      await person.seesProblem('No problems have been detected')
      await workbench.page.getByRole('treeitem', {name: /^Ownership, 1 of 2 · shown, thin/}).waitFor()
      await look('story-done')
    })
  })
}
