import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {globSync} from 'tinyglobby'

const prefix = 'all-documents:'

/**
 * Lets a test import every Markdown file below a folder as one object, from path to text, named
 * `all-documents:FOLDER`: the tests of the core read no disk, and a new fixture needs no entry in a list.
 *
 * @type {import('esbuild').Plugin}
 */
export const allDocuments = {
  name: 'all-documents',
  setup(build) {
    build.onResolve({filter: new RegExp(`^${prefix}`)}, ({path}) => ({
      path: path.slice(prefix.length),
      namespace: 'all-documents'
    }))
    build.onLoad({filter: /.*/, namespace: 'all-documents'}, ({path: folder}) => {
      const files = globSync('**/*.md', {cwd: folder}).sort()
      const texts = Object.fromEntries(files.map((file) => [file, readFileSync(resolve(folder, file), 'utf8')]))
      return {contents: `export default ${JSON.stringify(texts)}`, watchDirs: [resolve(folder)]}
    })
  }
}
