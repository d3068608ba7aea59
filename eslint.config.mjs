import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import globals from 'globals'
import {builtinModules} from 'node:module'
import tseslint from 'typescript-eslint'

// Imports run one way: editor, cli, generate → manifest → core; inside core: rules → kinds → document, principles → text.
// A folder may import itself and what stands below it in this list.
const layers = {
  'core/text': [],
  'core/document': ['core/text'],
  'core/principles': ['core/text'],
  'core/kinds': ['core/document', 'core/principles', 'core/text'],
  'core/rules': ['core/kinds', 'core/document', 'core/principles', 'core/text'],
  core: [],
  editor: ['core', 'manifest.ts'],
  cli: ['core'],
  generate: ['core', 'manifest.ts']
}
const zones = Object.entries(layers).map(([target, below]) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...below].map((folder) => `./${folder}`),
  message: `${target} imports only ${below.join(', ') || 'what is inside it'}.`
}))

// What the editor and the terminal share has to run in a browser.
const node = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]
const only = (/** @type {string[]} */ ...names) => [
  'error',
  {paths: names.map((name) => ({name, message: 'This folder has to do without it.'}))}
]

export default tseslint.config(
  {ignores: ['dist/', 'build/', '.vscode-host/', '.vscode-test/', 'screenshots/']},
  js.configs.recommended,
  tseslint.configs.strict,
  {files: ['**/*.mjs'], languageOptions: {globals: globals.node}},
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    plugins: {'import-x': importX},
    rules: {
      'import-x/no-restricted-paths': ['error', {basePath: import.meta.dirname, zones}],
      'import-x/no-cycle': 'error'
    },
    settings: {'import-x/resolver-next': [importX.createNodeResolver({extensions: ['.ts', '.json']})]}
  },
  {
    files: ['src/core/**/*.ts', 'src/manifest.ts'],
    rules: {
      'no-restricted-imports': only('vscode', ...node),
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch', 'document', 'window']
    }
  },
  {
    files: ['src/core/rules/*.ts'],
    ignores: ['src/core/rules/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {selector: 'ImportDeclaration[source.value=/^\\.\\/(?!rule\\.ts$)/]', message: 'A rule knows no other rule.'}
      ]
    }
  },
  {files: ['src/editor/**/*.ts'], rules: {'no-restricted-imports': only(...node)}},
  {files: ['src/cli/**/*.ts', 'src/generate/**/*.ts'], rules: {'no-restricted-imports': only('vscode')}},
  {
    files: ['test/**/*.{ts,mjs}'],
    languageOptions: {globals: globals.mocha},
    // mocha wants its reporter to be a class.
    rules: {'@typescript-eslint/no-extraneous-class': 'off'}
  }
)
