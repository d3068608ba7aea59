import {build} from 'esbuild'

/**
 * Puts the core into a bundle in one piece, which is made ready when it is first imported. Left to itself, the bundler
 * makes a function of each module that an `import()` leads to, and calls it from every module that needs it.
 *
 * @type {import('esbuild').Plugin}
 */
export const coreInOne = {
  name: 'core-in-one',
  setup({initialOptions, onLoad, onEnd}) {
    /** @type {import('esbuild').Metafile['inputs']} */
    let inputs = {}
    onLoad({filter: /[\\/]core[\\/]index\.ts$/}, async ({path}) => {
      const {outputFiles, metafile} = await build({
        ...initialOptions,
        plugins: initialOptions.plugins?.filter((plugin) => plugin !== coreInOne),
        entryPoints: [path],
        external: [],
        // As CommonJS it would be a little smaller, and take half as long again to be made ready.
        format: 'esm',
        sourcemap: initialOptions.sourcemap && 'inline',
        write: false,
        metafile: true
      })
      inputs = metafile.inputs
      return {contents: outputFiles[0].text}
    })
    onEnd(({metafile}) => {
      Object.assign(metafile?.inputs ?? {}, inputs)
    })
  }
}
