import js from '@eslint/js'
import regexp from 'eslint-plugin-regexp'
import globals from 'globals'
import {builtinModules} from 'node:module'
import tseslint from 'typescript-eslint'

// Imports run one way: editor, cli, generate → manifest → core; inside core: plan, matrix, questions → bank, writing → rules →
// kinds → document, principles, competencies → themes → text. A folder may import itself and what is named behind it, by
// paths as they are written there.
const belowKinds = ['../document/', '../principles/', '../competencies/', '../themes/', '../text/']
const belowRules = ['../kinds/', ...belowKinds]
const belowBank = ['../lint.ts', '../settings.ts', '../rules/', ...belowRules]
const editorShared = ['../../core/index.ts', '../../manifest.ts', '../[a-z-]+\\.ts$']
const layers = {
  'core/text': [],
  'core/text/quantity': ['../span.ts', '../capitals.ts', '../fold.ts', '../gate.ts', '../remembered.ts'],
  'core/text/customers': ['../span.ts', '../capitals.ts', '../gate.ts', '../fold.ts'],
  'core/document': ['../text/'],
  'core/themes': ['../text/'],
  'core/principles': ['../themes/', '../text/'],
  'core/competencies': ['../themes/', '../text/'],
  'core/kinds': belowKinds,
  'core/kinds/recognition': ['../../document/', '../../principles/', '../../text/', '../claims/', '../[a-z-]+\\.ts$'],
  'core/kinds/claims': ['../../document/', '../../principles/', '../../text/', '../[a-z-]+\\.ts$'],
  'core/rules': belowRules,
  'core/writing': belowBank,
  'core/writing/refactorings': ['../../kinds/', '../../document/', '../../text/'],
  'core/bank': belowBank,
  'core/questions': ['../bank/', '../principles/', '../text/'],
  'core/questions/asked': ['../question.ts'],
  'core/plan': ['../coverage.ts', '../bank/', '../text/'],
  'core/matrix': ['../coverage.ts', '../bank/', '../text/'],
  'core/privacy': [],
  core: [],
  'index.ts': [],
  'manifest.ts': [],
  editor: ['../core/index.ts', '../manifest.ts'],
  'editor/writing': editorShared,
  'editor/new': editorShared,
  'editor/bank': [...editorShared, '../new/'],
  'editor/questions': [...editorShared, '../bank/', '../new/', '../plan/'],
  'editor/plan': [...editorShared, '../bank/', '../new/'],
  webview: ['../core/index.ts'],
  cli: ['../core/index.ts', '../../package.json'],
  generate: ['../core/index.ts', '../manifest.ts']
}

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)]
// Only the editor runs inside VS Code, and only the terminal and the generator run in Node alone.
const forbidden = (/** @type {string} */ layer) => [
  ...(layer.startsWith('editor') ? [] : ['vscode']),
  ...(layer === 'cli' || layer === 'generate' ? [] : nodeModules)
]

const boundaries = Object.entries(layers).map(([layer, below]) => ({
  files: layer.endsWith('.ts') ? [`src/${layer}`] : layer === 'core' ? ['src/core/*.ts'] : [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: forbidden(layer).map((name) => ({name, message: `${layer} has to do without it.`})),
        patterns: [
          {
            regex: `^\\.\\./(?!${below.map((path) => path.slice('../'.length)).join('|') || '$'})`,
            message: `${layer} imports only ${below.join(', ') || 'what lies in it'}.`
          },
          // A rule knows no other rule.
          ...(layer === 'core/rules'
            ? [{regex: '^\\./(?!(?:rule|options)\\.ts$)', message: 'A rule knows no other rule.'}]
            : [])
        ]
      }
    ]
  }
}))

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
  ...boundaries,
  {files: ['src/core/rules/index.ts'], rules: {'no-restricted-imports': 'off'}},
  {
    files: ['src/editor/**/*.ts', 'src/manifest.ts'],
    ignores: [
      'src/editor/plan/new-assessment.ts',
      'src/editor/new/new-document.ts',
      'src/editor/new-file.ts',
      'src/editor/new/principles-pick.ts',
      'src/editor/writing/story-moving.ts'
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/(?:core/index|new-assessment|new-document|new-file|principles-pick|story-moving)\\.ts$',
              allowTypeImports: true,
              message: 'The start of the extension does without it: see src/editor/core.ts.'
            }
          ]
        }
      ]
    }
  },
  // No host's globals in what every host shares.
  {
    files: ['src/core/**/*.ts', 'src/index.ts', 'src/manifest.ts'],
    rules: {'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch', 'document', 'window']}
  },
  // An expression takes time in proportion to the text, whatever the text: test/hostile tries those that are put together.
  {
    files: ['src/**/*.ts'],
    plugins: {regexp},
    rules: {'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error'}
  },
  {
    files: ['test/**/*.{ts,mjs}'],
    // `document`, in what the driver of the workbench runs in its page.
    languageOptions: {globals: {...globals.mocha, document: 'readonly'}},
    // mocha wants its reporter to be a class.
    rules: {'@typescript-eslint/no-extraneous-class': 'off'}
  }
)
