import {fileURLToPath} from 'node:url'

/**
 * Has the reporter measure its columns by `src/cli/string-width.ts`, which asks the library that it comes with only where
 * a text needs it.
 *
 * @type {import('esbuild').Plugin}
 */
export const terminalWidth = {
  name: 'terminal-width',
  setup({onResolve}) {
    const ours = fileURLToPath(new URL('../src/cli/string-width.ts', import.meta.url))
    onResolve({filter: /^string-width$/}, ({importer}) => (importer === ours ? undefined : {path: ours}))
  }
}
