import assert from 'node:assert/strict'
import {frontMatterKeys, lint, principles, readDraft} from '../../../src/core/index.ts'
import {frontMatterSchema} from '../../../src/generate/front-matter-schema.ts'

interface Schema {
  readonly description: string
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly pattern?: string
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
}

describe('The JSON schema of front matter', () => {
  const {properties, additionalProperties} = frontMatterSchema() as {
    properties: Record<string, Schema>
    additionalProperties: boolean
  }

  it('describes each key that is completed, and each other name for it', () => {
    const names = frontMatterKeys.flatMap(({name, others = []}) => [name, ...others])
    assert.deepEqual(Object.keys(properties).sort(), [...names].sort())
    for (const {description} of Object.values(properties)) assert.match(description, /\S \S.*\.$/)
  })

  it('leaves other programs their keys', () => assert.equal(additionalProperties, true))

  it('accepts the kinds that the linter accepts, however they are put', () => {
    const [listed, put] = properties['kind']!.anyOf!
    const accepted = (kind: string): boolean =>
      listed!.enum!.includes(kind) || new RegExp(put!.pattern!, 'u').test(kind)
    for (const kind of [
      'prfaq',
      'PR/FAQ',
      'PRD',
      'Story',
      'written response',
      'narrative',
      'memo',
      'stories',
      'prdx',
      ''
    ]) {
      const found = lint(`---\nkind: "${kind}"\n---\n\nText.\n`, {kind: 'prd'})
      const refused = found.some(({rule, reason}) => rule === 'readable-front-matter' && reason.includes('no kind'))
      assert.equal(accepted(kind), !refused, kind)
    }
  })

  it('has a description for each value, in their order', () => {
    const all = Object.values(properties).flatMap((one) => [
      one,
      ...(one.anyOf ?? []),
      ...(one.anyOf?.[0]?.items?.anyOf ?? [])
    ])
    const listing = all.filter((one) => one.enum)
    assert.ok(listing.length >= 3)
    for (const {enum: values, enumDescriptions} of listing) assert.equal(enumDescriptions!.length, values!.length)
  })

  it('names the sixteen principles as they are read', () => {
    const names = properties['principles']!.anyOf![0]!.items!.anyOf![0]!.enum!
    assert.deepEqual(
      names,
      principles.map(({name}) => name)
    )
    const list = names.map((name) => `  - ${name}\n`).join('')
    const {units} = readDraft(`---\nkind: story\nprinciples:\n${list}---\n\n**Action:** I asked.\n`)
    assert.ok(units[0]!.principles.every(({theme}) => theme))
    assert.equal(units[0]!.principles.length, 16)
  })
})
