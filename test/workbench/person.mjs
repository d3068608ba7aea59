import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Who leaves the mouse alone: each method presses keys, and waits for what a person would wait for. */
export class Person {
  constructor(/** @type {import('./workbench.mjs').Workbench} */ workbench) {
    this.workbench = workbench
    this.page = workbench.page
  }

  async press(/** @type {string[]} */ ...keys) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(/** @type {string} */ text) {
    await this.page.keyboard.type(text)
  }

  /** Runs a command by its title, as "Category: Title". */
  async run(/** @type {string} */ title) {
    await this.press('F1')
    await this.page.locator('.quick-input-widget:visible input[type="text"]').first().waitFor()
    await this.type(title)
    await this.take('.quick-input-list .monaco-list-row', title)
  }

  /** Answers a question with a text, or with what is proposed. */
  async answer(/** @type {string} */ question, text = '') {
    const asked = this.workbench.question(question)
    await asked.waitFor()
    await this.type(text)
    await this.press('Enter')
    await asked.waitFor({state: 'hidden'})
  }

  async seesTabStops() {
    await this.page.locator('.snippet-placeholder').first().waitFor({state: 'attached'})
  }

  /** Writes an answer at each tab stop, and leaves the last. */
  async fillIn(/** @type {readonly string[]} */ answers) {
    for (const answer of answers) {
      // Key by key it would take minutes where the machine is busy.
      for (const word of answer.split(/(?<= )/)) await this.page.keyboard.insertText(word)
      await this.press('Tab')
    }
  }

  /** Deletes a part of one paragraph: its heading, the empty line below and the paragraph. */
  async takeOut(/** @type {string} */ heading) {
    await this.press('Control+Shift+O')
    await this.page.locator('.quick-input-widget:visible .monaco-list-row').first().waitFor()
    await this.type(heading)
    await this.take('.quick-input-list .monaco-list-row', heading)
    await this.page.locator('.quick-input-widget').waitFor({state: 'hidden'})
    // A line more at each press, however many rows it takes on the screen.
    await this.press('Control+l', 'Control+l', 'Control+l', 'Delete')
    await this.workbench.editor.getByText(heading).waitFor({state: 'detached'})
  }

  /** Goes to the next finding, which is one of a rule. */
  async goToNextFinding(/** @type {string} */ rule) {
    await this.run('Workback: Go to Next Finding')
    await this.page.locator('.monaco-hover:visible', {hasText: rule}).first().waitFor()
  }

  /** Opens the light bulb's menu where the cursor stands. */
  async openFixes() {
    const row = this.page.locator('.action-widget .monaco-list-row.focused')
    // A hover that is going away takes the menu with it, if they meet.
    await this.workbench.until(row, () => this.press('Control+.'))
  }

  /** Takes a row of the open menu of the light bulb. */
  async fix(/** @type {string} */ label) {
    await this.take('.action-widget .monaco-list-row', label)
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor({state: 'detached'})
  }

  async seesCompletions() {
    await this.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor()
  }

  /** Takes what completes the text at the cursor. */
  async complete(/** @type {string} */ label) {
    await this.take('.suggest-widget.visible .monaco-list-row', label)
    await this.page.locator('.suggest-widget.visible').waitFor({state: 'hidden'})
  }

  /** Goes down a list to the row that has a label, and takes it. */
  async take(/** @type {string} */ rows, /** @type {string} */ label) {
    const focused = this.page.locator(`${rows}.focused`).first()
    await this.page.locator(rows).filter({hasText: label}).first().waitFor()
    for (let index = await attribute(focused); !(await focused.innerText()).includes(label);) {
      await this.press('ArrowDown')
      await this.page.locator(`${rows}.focused:not([data-index="${index}"])`).first().waitFor()
      index = await attribute(focused)
    }
    await this.press('Enter')

    async function attribute(/** @type {import('playwright-core').Locator} */ row) {
      return row.getAttribute('data-index')
    }
  }

  /** Opens the Problems panel, and waits until it says something. */
  async seesProblem(/** @type {string} */ text) {
    await this.run('Problems: Focus on Problems View')
    await this.page.locator('.markers-panel-container').getByText(text).first().waitFor()
  }

  /** Saves the file, and reads what is in it. */
  async save(/** @type {string} */ file) {
    await this.press('Control+s')
    await this.page.locator('.tab.active.dirty').waitFor({state: 'detached'})
    return readFileSync(join(this.workbench.workspace, file), 'utf8')
  }

  /** Waits until the status bar says something of the document, in the words of a screen reader. */
  async reads(/** @type {RegExp} */ status) {
    const item = this.page.getByRole('button', {name: /^Workback, /})
    await item.and(this.page.getByRole('button', {name: status})).waitFor()
  }
}
