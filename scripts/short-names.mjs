import {readFileSync, writeFileSync} from 'node:fs'
import {minify} from 'terser'

/**
 * Names the variables of a bundle anew. The bundler gives the shortest names to what is used most, so that each function
 * has others; here all functions name their first variable alike, and their second. That is no shorter, but repeats
 * itself, and takes 5 KB less when it is compressed. Everything else stays as it is.
 *
 * @param {string} file a script that is no module, which nobody imports names from
 */
export async function shortNames(file) {
  const {code} = await minify(readFileSync(file, 'utf8'), {compress: false, mangle: {toplevel: true}, ecma: 2020})
  if (!code) throw new Error(`Nothing is left of ${file}`)
  writeFileSync(file, code)
}
