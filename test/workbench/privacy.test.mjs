// What is said once where stories lie in a repository that may be public. `npm run package` has to come first.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openWorkbench} from './workbench.mjs'

describe('In a repository with a remote that may be public', function () {
  this.timeout(120_000)
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench
  before(async () => (workbench = await openWorkbench({workspace: 'examples', vsix: 'workback.vsix'})))
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.screenshot('privacy-failed')
  })
  after(() => workbench?.close())

  it('a person is told that stories are personal, and has them added to .gitignore', async () => {
    const git = join(workbench.workspace, '.git')
    mkdirSync(git)
    writeFileSync(join(git, 'config'), '[remote "origin"]\n\turl = git@github.com:somebody/stories.git\n')
    // Stories are looked for when somebody looks at them.
    await workbench.openContainer('Workback')
    await workbench.notification('a git repository with a remote at github.com')
    await workbench.screenshot('privacy')
    await workbench.page.getByRole('button', {name: 'Add to .gitignore'}).click()
    await workbench.notification('The stories are in .gitignore now')
    await workbench.screenshot('privacy-ignored')
    await workbench.written('.gitignore', /^# Stories are personal\n(?:\/[\w./-]+\n)*\/stories\/\n/)
  })
})
