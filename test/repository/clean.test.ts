import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {ownFiles, read} from './repository.ts'

const texts = ownFiles().flatMap((file) => {
  const bytes = readFileSync(file)
  return bytes.includes(0) ? [] : [{file, text: bytes.toString('utf8')}]
})

/** The places, as `file:line: words`, where a pattern matches. */
function places(pattern: RegExp): string[] {
  return texts.flatMap(({file, text}) =>
    text.split('\n').flatMap((line, index) => {
      const words = pattern.exec(line)?.[0]
      return words === undefined ? [] : [`${file}:${index + 1}: ${words}`]
    })
  )
}

describe('The repository', () => {
  it('is looked through', () => {
    for (const file of ['package.json', '.gitignore', 'src/manifest.ts', 'test/repository/clean.test.ts'])
      assert.ok(
        texts.some((one) => one.file === file),
        file
      )
    assert.ok(!texts.some(({file}) => /^(dist|build|node_modules|\.git)\//.test(file)))
  })

  it('holds no path of somebody’s machine', () =>
    assert.deepEqual(places(/(?<![\w.\-/])\/(?:work|root|home|Users)\/[\w.-]*|\b[A-Z]:\\+Users\\+/), []))

  it('names no package registry', () =>
    assert.deepEqual(
      places(/\/\/[\w.:@-]*(?:registry|npmjs|yarnpkg|npmmirror|artifactory|verdaccio)|^\s*registry\s*=/i),
      []
    ))

  for (const file of ownFiles('**/package-lock.json')) {
    it(`lets npm ask the registry that its user has set: ${file}`, () => {
      const {packages} = JSON.parse(read(file)) as {packages: Record<string, {resolved?: string}>}
      assert.ok(Object.keys(packages).length > 1)
      for (const [name, {resolved}] of Object.entries(packages)) assert.equal(resolved, undefined, name)
    })
  }
})
