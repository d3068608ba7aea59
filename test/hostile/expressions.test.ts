import documents from 'all-documents:test/fixtures/documents'
import assert from 'node:assert/strict'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import {analyse} from 'scslre'
import {kinds} from '../../src/core/index.ts'
import {say} from '../reporter.ts'

/**
 * The expressions that the core puts together from strings, which no check of the source sees. It runs in a context of
 * its own, where each call of the constructor is noted, and reads documents, since most are made when they are wanted.
 */
async function builtExpressions(): Promise<RegExp[]> {
  const {outputFiles} = await build({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    // What needs neither Node nor a page.
    conditions: ['worker'],
    write: false,
    logLevel: 'error'
  })
  const made = new Set<string>()
  const note = (source: string, flags: string): void => void made.add(`${flags}/${source}`)
  const context = createContext({note, documents, kinds, structuredClone, console})
  runInContext(
    `const Plain = RegExp
     RegExp = new Proxy(Plain, {
       construct(target, args) {
         const one = Reflect.construct(target, args)
         note(one.source, one.flags)
         return one
       }
     })
     ${outputFiles[0]!.text}
     for (const {examples} of core.rules) for (const {text} of examples) core.lint(text)
     for (const text of Object.values(documents)) {
       for (const kind of kinds) core.inspect(core.readDraft(text, kind))
       core.lint(text)
     }`,
    context
  )
  return [...made].map((one) => {
    const [flags] = one.split('/', 1) as [string]
    return new RegExp(one.slice(flags.length + 1), flags)
  })
}

describe('An expression that is put together from strings', () => {
  it('takes time in proportion to the text', async () => {
    const built = await builtExpressions()
    say(`${built.length} expressions`)
    assert.ok(built.length > 500)
    for (const one of built) {
      const {reports} = analyse(one, {reportTypes: {Move: true, Self: true, Trade: true}, assumeRejectingSuffix: false})
      const types = reports.map(({type, exponential}) => `${type}${exponential ? ', exponential' : ''}`)
      assert.deepEqual(types, [], String(one).slice(0, 1000))
    }
  })
}).timeout(120_000)
