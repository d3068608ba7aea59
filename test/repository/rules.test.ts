import assert from 'node:assert/strict'
import {documentedRules, rulePage} from '../../src/core/index.ts'
import {ownFiles, read} from './repository.ts'

describe('Each rule has one name', () => {
  const ids = documentedRules.map(({id}) => id).sort()

  it('that no other has', () => assert.equal(new Set(ids).size, ids.length))

  it('in its file', () => {
    const files = ownFiles('src/core/rules/*.ts').filter((file) => read(file).includes('export default defineRule('))
    assert.deepEqual(
      files,
      ids.map((id) => `src/core/rules/${id}.ts`)
    )
    for (const id of ids) assert.match(read(`src/core/rules/${id}.ts`), new RegExp(`^  id: '${id}',$`, 'm'))
  })

  it('in its page', () => {
    assert.deepEqual(
      ownFiles('docs/rules/*'),
      ids.map((id) => `docs/rules/${id}.md`)
    )
    for (const id of ids) {
      assert.match(read(`docs/rules/${id}.md`), new RegExp(`^# .*\\b${id}\\b`, 'm'))
      assert.ok(rulePage(id).endsWith(`/docs/rules/${id}.md`))
    }
  })

  it('in its row of the README', () => {
    const [, table] = /<!-- rules -->([^]*)<!-- \/rules -->/.exec(read('README.md')) ?? []
    const rows = [...(table ?? '').matchAll(/^\| \[`(.+?)`\]\((.+?)\) \| (.+) \| (speaks|rests) \|$/gm)]
    assert.deepEqual(
      rows.map(([, ...row]) => row).sort(),
      documentedRules
        .map(({id, summary, structural}) => [id, `docs/rules/${id}.md`, summary, structural ? 'speaks' : 'rests'])
        .sort()
    )
  })
})
