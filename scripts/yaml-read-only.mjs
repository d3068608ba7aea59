/**
 * Leaves out of the YAML library what writes YAML, what makes plain values of its nodes, what says in which line an error
 * is, and the schemas and tags beyond the core of YAML 1.2: a quarter of it, which its parser names but which
 * `readFrontMatter` never comes to.
 *
 * @type {import('esbuild').Plugin}
 */
export const yamlReadOnly = {
  name: 'yaml-read-only',
  setup({onLoad}) {
    const unused = [
      'stringify/.*',
      'schema/json/.*',
      'schema/yaml-1\\.1/(?:binary|bool|float|int|merge|omap|pairs|schema|set|timestamp)',
      'doc/(?:applyReviver|createNode|anchors)',
      'nodes/(?:addPairToJSMap|toJS)',
      'parse/(?:cst-scalar|cst-stringify|cst-visit|line-counter)',
      'visit'
    ]
    const filter = new RegExp(`/yaml/(?:browser/)?dist/(?:${unused.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'))
    onLoad({filter}, () => ({contents: ''}))
  }
}
