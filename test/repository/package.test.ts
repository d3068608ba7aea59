import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {documentedRules} from '../../src/core/index.ts'
import {manifest, read} from './repository.ts'
import {unzip} from './zip.ts'

const pictures = manifest.contributes.walkthroughs.flatMap(({steps}) => steps.map(({media}) => media.svg))

// `npm run package` has to come first.
describe('workback.vsix', () => {
  let archive: Buffer
  let files: Map<string, Buffer>

  before(() => {
    archive = readFileSync('workback.vsix')
    files = unzip(archive)
  })

  it('holds what an editor needs and nothing else', () =>
    assert.deepEqual([...files.keys()].sort(), [
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/extension.ThirdPartyNotices.txt',
      'extension/dist/extension.js',
      'extension/dist/rule-pages.json',
      'extension/l10n/bundle.l10n.de.json',
      'extension/media/icon.png',
      ...[...new Set(pictures)].map((picture) => `extension/${picture}`).sort(),
      'extension/media/workback.svg',
      'extension/package.json',
      'extension/package.nls.de.json',
      'extension/package.nls.json',
      'extension/readme.md',
      'extension/schemas/front-matter.schema.json',
      'extension/snippets/documents.json',
      'extension/snippets/metrics.json',
      'extension/snippets/stories.json',
      'extension/syntaxes/workback-table.tmLanguage.json',
      'extension/syntaxes/workback.tmLanguage.json'
    ]))

  it('is under 400 KB', () => assert.ok(archive.length < 400_000, `${archive.length} bytes`))

  it('is of this version, and as this manifest says', () => {
    const {version, main, contributes} = JSON.parse(files.get('extension/package.json')!.toString())
    assert.deepEqual(
      {version, main, contributes},
      {version: manifest.version, main: manifest.main, contributes: manifest.contributes}
    )
    assert.match(files.get('extension.vsixmanifest')!.toString(), new RegExp(`Version="${manifest.version}"`))
  })

  it('holds a bundle with every rule, without what its page says, and without a map that is not there', () => {
    const bundle = files.get('extension/dist/extension.js')!.toString()
    for (const {id, summary, why, except, examples} of documentedRules) {
      assert.ok(bundle.includes(`"${id}"`), id)
      for (const said of [summary, why, except, ...examples.map(({name}) => `"${name}"`)])
        assert.ok(!bundle.includes(said), said)
    }
    assert.ok(!bundle.includes('sourceMappingURL'))
  })

  it('holds the page of every rule', () => {
    const pages = JSON.parse(files.get('extension/dist/rule-pages.json')!.toString())
    assert.deepEqual(pages, Object.fromEntries(documentedRules.map(({id}) => [id, read(`docs/rules/${id}.md`)])))
  })

  it('has a README whose links lead out of the package', () => {
    const links = [
      ...files
        .get('extension/readme.md')!
        .toString()
        .matchAll(/\]\(([^)\s]+)\)/g)
    ].map(([, link]) => link!)
    assert.ok(links.length > 0)
    for (const link of links) assert.match(link, /^(https:\/\/|#)/)
  })
})
