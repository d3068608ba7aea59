// Builds what is shipped into dist/ and what only development runs into build/.
//   node esbuild.config.mjs            everything
//   node esbuild.config.mjs --shipped  only dist/, minified
import * as esbuild from 'esbuild'
import {writeFileSync} from 'node:fs'
import {allDocuments} from './scripts/all-documents.mjs'
import {allTests} from './scripts/all-tests.mjs'
import {coreInOne} from './scripts/core-in-one.mjs'
import {declarations} from './scripts/declarations.mjs'
import {entityTable} from './scripts/entity-table.mjs'
import {notices} from './scripts/notices.mjs'
import {rulePages} from './scripts/rule-pages.mjs'
import {shortNames} from './scripts/short-names.mjs'
import {terminalWidth} from './scripts/terminal-width.mjs'
import {undocumented} from './scripts/undocumented.mjs'
import {webview} from './scripts/webview.mjs'
import {yamlReadOnly} from './scripts/yaml-read-only.mjs'

const shippedOnly = process.argv.includes('--shipped')

const common = {
  bundle: true,
  target: 'es2022',
  legalComments: 'none',
  // Escapes of what is no ASCII would be longer than it is.
  charset: 'utf8',
  logLevel: 'warning',
  minify: shippedOnly,
  sourcemap: shippedOnly ? false : 'linked'
}

// `vscode` stays unresolved only where the host provides it: an import of it anywhere else breaks the build,
// as does a Node module in a browser bundle.
const host = {format: 'cjs', external: ['vscode']}
// "worker", because a library's browser build may want a DOM, which no extension host has.
const web = {...host, platform: 'browser', conditions: ['worker']}
const terminal = {
  platform: 'node',
  format: 'esm',
  // Some dependencies are CommonJS and ask for Node's modules by `require`, which an ES module lacks.
  banner: {
    js: "import {createRequire as $createRequire} from 'node:module'\nconst require = $createRequire(import.meta.url)"
  }
}

const shipped = [
  // One bundle for both extension hosts: nothing in it needs Node.
  {...web, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js', plugins: [coreInOne]},
  // For programs, wherever they run: nothing in it is left to be resolved.
  {...web, format: 'esm', external: [], entryPoints: ['src/index.ts'], outfile: 'dist/index.mjs'},
  {
    ...terminal,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    // jsonc-parser's other form asks for its own files in a way that no bundler sees.
    mainFields: ['module', 'main'],
    plugins: [terminalWidth],
    banner: {js: `#!/usr/bin/env node\n${terminal.banner.js}`}
  }
].map((one) => ({...one, plugins: [...(one.plugins ?? []), entityTable, undocumented, webview, yamlReadOnly]}))

const development = [
  {...terminal, entryPoints: ['src/generate/main.ts'], outfile: 'build/generate.mjs'},
  {...terminal, entryPoints: ['test/accuracy/main.ts'], outfile: 'build/accuracy.mjs'},
  {
    ...host,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: ['test/integration/index.node.ts'],
    outfile: 'build/integration/node.js'
  },
  {
    ...web,
    entryPoints: ['test/integration/index.web.ts'],
    outfile: 'build/integration/web.js',
    alias: {'node:assert/strict': './test/integration/assert.ts'},
    define: {'process.env.NODE_DEBUG': 'undefined', 'process.stderr': 'undefined'}
  },
  ...['unit', 'properties', 'hostile', 'fuzz', 'accuracy', 'terminal', 'repository'].map((suite) => ({
    ...terminal,
    packages: 'external',
    entryPoints: [{in: `all-tests:test/${suite}`, out: 'tests'}],
    outdir: `build/${suite}`,
    outExtension: {'.js': '.mjs'}
  })),
  {
    ...terminal,
    packages: 'external',
    entryPoints: [{in: 'all-tests:test/editor', out: 'tests'}],
    outdir: 'build/editor',
    outExtension: {'.js': '.mjs'},
    alias: {vscode: './test/editor/vscode.ts'}
  },
  // mocha's command line takes what the module exports for the reporter itself.
  {
    platform: 'node',
    format: 'cjs',
    entryPoints: ['test/reporter.ts'],
    outfile: 'build/reporter.cjs',
    footer: {js: 'module.exports = module.exports.default'}
  }
].map((one) => ({...one, plugins: [allTests, allDocuments, webview]}))

const build = (/** @type {import('esbuild').BuildOptions} */ one) => esbuild.build({...common, ...one})
const [results] = await Promise.all([
  Promise.all(shipped.map((one) => build({...one, metafile: true}))),
  ...(shippedOnly ? [] : development).map(build)
])
const [inExtension, ...inModule] = results.map(({metafile}) => metafile.inputs)
// Of what is shipped, only the extension is handed on compressed.
if (shippedOnly) await shortNames('dist/extension.js')
writeFileSync('dist/rule-pages.json', rulePages())
writeFileSync('dist/index.d.mts', declarations('src/index.ts'))
writeFileSync('dist/extension.ThirdPartyNotices.txt', notices(inExtension))
writeFileSync('dist/ThirdPartyNotices.txt', notices(Object.assign({}, ...inModule)))
