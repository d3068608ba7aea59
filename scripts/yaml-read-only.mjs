/**
 * Leaves out of the YAML library what writes YAML, and the schemas and tags beyond the core of YAML 1.2: a fifth of it,
 * which its parser names but which `readFrontMatter` never comes to.
 *
 * @type {import('esbuild').Plugin}
 */
export const yamlReadOnly = {
  name: 'yaml-read-only',
  setup({onLoad}) {
    const unused = [
      'stringify/.*',
      'schema/json/.*',
      'schema/yaml-1\\.1/(?:binary|bool|float|int|omap|pairs|schema|set|timestamp)',
      'doc/(?:applyReviver|createNode)',
      'visit'
    ]
    const filter = new RegExp(`/yaml/(?:browser/)?dist/(?:${unused.join('|')})\\.js$`.replaceAll('/', '[\\\\/]'))
    onLoad({filter}, () => ({contents: ''}))
  }
}
