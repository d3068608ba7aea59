import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {commands, matrixPanel, principlesView} from '../../src/manifest.ts'
import {manifest, read, said} from './repository.ts'

const {contributes} = manifest
const ids = contributes.commands.map(({command}) => command)

// The editor makes a command for each view.
const known = [...ids, `${principlesView.id}.focus`]

describe('package.json', () => {
  it('contributes the commands that the code knows', () => {
    assert.deepEqual([...ids].sort(), commands.map(({id}) => id).sort())
    assert.equal(new Set(ids).size, ids.length)
  })

  it('starts nothing where there is no Markdown, no assessment and no panel of its own', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      'workspaceContains:**/assessment-*.md',
      `onWebviewPanel:${matrixPanel.id}`
    ])
  })

  it('gives each command a title and a category', () => {
    for (const {command, title, category} of contributes.commands)
      assert.ok(title && category === 'Workback', `${command}: ${category}: ${title}`)
  })

  it('refers to its own commands and views only', () => {
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({command}) => command))
    const inTexts = [
      ...contributes.viewsWelcome.map(({contents}) => contents),
      ...contributes.walkthroughs.flatMap(({steps}) => steps.map(({description}) => description))
    ].flatMap((text) => [...said(text).matchAll(/\(command:(workback\.[\w.]+)/g)].map(([, id]) => id!))
    assert.ok(inMenus.length > 0 && inTexts.length > 10)
    for (const id of [...inMenus, ...inTexts]) assert.ok(known.includes(id), id)
    for (const {view} of contributes.viewsWelcome) assert.equal(view, principlesView.id)
  })

  it('has a picture and an end for each step of its walkthroughs', () => {
    for (const {media, completionEvents} of contributes.walkthroughs.flatMap(({steps}) => steps)) {
      assert.ok(existsSync(media.svg), media.svg)
      assert.ok(completionEvents.length > 0)
      for (const event of completionEvents) {
        const [, kind, id] = /^(onCommand|onView):(.+)$/.exec(event)!
        if (id!.startsWith('workback.'))
          assert.ok((kind === 'onView' ? [principlesView.id] : known).includes(id!), event)
      }
    }
  })

  it('names built files that exist', () => {
    const {main, browser, bin} = manifest
    for (const file of [main, browser, ...Object.values(bin)]) {
      assert.match(file, /^\.\/dist\//)
      assert.ok(existsSync(file), file)
    }
    for (const file of Object.values(bin)) assert.ok(read(file).startsWith('#!/usr/bin/env node\n'), file)
  })

  it('names files that exist', () => {
    const named = [...strings(manifest)].filter((text) => /^(?!https?:)[\w./-]+\.(svg|png|json|js|mjs)$/.test(text))
    assert.ok(named.length >= 6, String(named))
    for (const file of named) assert.ok(existsSync(file), file)
  })

  it('asks for the VS Code whose interface the code is compiled against', () => {
    const types = manifest.devDependencies['@types/vscode']!
    assert.match(types, /^\d+\.\d+\.0$/)
    assert.equal(manifest.engines.vscode, `^${types}`)
    assert.equal(JSON.parse(read('node_modules/@types/vscode/package.json')).version, types)
  })

  it('has the version of the lock file and of the newest entry in the changelog', () => {
    assert.equal(JSON.parse(read('package-lock.json')).version, manifest.version)
    assert.equal(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1], manifest.version)
  })

  it('has the licence that LICENSE grants', () => {
    assert.equal(manifest.license, 'MIT')
    assert.match(read('LICENSE'), /^MIT License\n\nCopyright \(c\) 2026 Workback developers\n/)
  })
})

describe('The bundle', () => {
  let registered: string[]
  let views: string[]

  before(() => {
    ;({registered, views} = activate(read('dist/extension.js')))
  })

  it('registers each command that the manifest contributes, and no other', () =>
    assert.deepEqual([...registered].sort(), [...ids].sort()))

  it('fills each view that the manifest contributes', () => {
    const contributed = Object.values(contributes.views).flatMap((list) => list.map(({id}) => id))
    assert.deepEqual([...views].sort(), contributed.sort())
  })
})

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value) for (const one of Object.values(value)) yield* strings(one)
}

/**
 * Activates the extension in an editor where everything is there and nothing happens, and notes what it registers. It
 * may ask for no module but `vscode`: a browser has no other.
 */
function activate(code: string): {registered: string[]; views: string[]} {
  const registered: string[] = []
  const views: string[] = []
  const noted: Record<PropertyKey, unknown> = {
    registerCommand: (id: string) => (registered.push(id), anything),
    registerTextEditorCommand: (id: string) => (registered.push(id), anything),
    createTreeView: (id: string) => (views.push(id), anything),
    registerTreeDataProvider: (id: string) => (views.push(id), anything),
    then: undefined,
    [Symbol.iterator]: () => [].values(),
    [Symbol.toPrimitive]: () => ''
  }
  const anything: object = new Proxy(class {}, {
    get: (_, key) => (key in noted ? noted[key] : anything),
    set: () => true,
    apply: () => anything,
    construct: () => anything
  })
  const module = {exports: {} as {activate?: (context: object) => unknown}}
  const require = (name: string): object => {
    assert.equal(name, 'vscode')
    // The bundle copies the module's own properties, and inherits the others.
    return Object.create(anything) as object
  }
  new Function('module', 'exports', 'require', code)(module, module.exports, require)
  module.exports.activate!({subscriptions: [], workspaceState: new Map()})
  return {registered, views}
}
