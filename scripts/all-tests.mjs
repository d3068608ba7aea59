import {relative, resolve} from 'node:path'
import {globSync} from 'tinyglobby'

const prefix = 'all-tests:'

/**
 * Lets a bundle import every test file below a folder as one module, named `all-tests:FOLDER`. So a new file needs no
 * entry in a list, and the tests find each other where no folder can be read, as in a browser.
 *
 * @type {import('esbuild').Plugin}
 */
export const allTests = {
  name: 'all-tests',
  setup(build) {
    build.onResolve({filter: new RegExp(`^${prefix}`)}, ({path}) => ({
      path: path.slice(prefix.length),
      namespace: 'all-tests'
    }))
    build.onLoad({filter: /.*/, namespace: 'all-tests'}, ({path: folder}) => {
      const files = globSync('**/*.test.ts', {cwd: folder, absolute: true}).sort()
      const imports = files.map(
        (file) => `import ${JSON.stringify(`./${relative(folder, file).replaceAll('\\', '/')}`)}`
      )
      return {contents: imports.join('\n'), resolveDir: resolve(folder)}
    })
  }
}
