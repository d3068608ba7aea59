import {build} from 'esbuild'
import {fileURLToPath} from 'node:url'

const prefix = 'webview:'

/**
 * Lets a bundle import what a page of the editor needs, such as `webview:matrix.ts`, as text, which the page then holds
 * itself: an extension in a browser is one file, and a page that loads nothing needs no right to.
 *
 * @type {import('esbuild').Plugin}
 */
export const webview = {
  name: 'webview',
  setup({onResolve, onLoad}) {
    onResolve({filter: new RegExp(`^${prefix}`)}, ({path}) => ({
      path: fileURLToPath(new URL(`../src/webview/${path.slice(prefix.length)}`, import.meta.url)),
      namespace: 'webview'
    }))
    onLoad({filter: /.*/, namespace: 'webview'}, async ({path}) => {
      const {outputFiles} = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        logLevel: 'warning'
      })
      return {contents: outputFiles[0].text, loader: 'text'}
    })
  }
}
