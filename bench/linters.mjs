// Everything that is measured inside a process: ours, and the linters of others that understand Markdown.

/**
 * @typedef {object} Linter
 * @property {(text: string) => unknown} lint  how many things it has to say, or a promise of that
 * @property {(text: string) => {replace: (start: number, end: number, text: string) => void, readonly findings: readonly unknown[]}} [open]
 *   where it can be told of edits; the others get the whole text each time
 */

/** @typedef {'workback' | 'markdownlint' | 'remark-lint' | 'cspell' | 'textlint' | 'remark-parse'} Name */

/** The parser that ours stands on, alone: no linter can do with less and have the same tree. */
export const parser = 'remark-parse'

/** @type {Record<Name, () => Promise<Linter>>} */
export const linters = {
  async workback() {
    const {createSession, lint} = await import('../dist/index.mjs')
    return {lint: (text) => lint(text).length, open: createSession}
  },

  /** As it comes, but for the length of lines, which nobody keeps in prose. */
  async markdownlint() {
    const {lint} = await import('markdownlint/sync')
    const config = {default: true, MD013: false}
    return {lint: (text) => lint({strings: {text}, config}).text.length}
  },

  async 'remark-lint'() {
    const [{unified}, {VFile}, {default: parse}, {default: frontMatter}, {default: preset}] = await Promise.all([
      import('unified'),
      import('vfile'),
      import('remark-parse'),
      import('remark-frontmatter'),
      import('remark-preset-lint-recommended')
    ])
    const processor = unified().use(parse).use(frontMatter).use(preset).freeze()
    return {
      async lint(text) {
        const file = new VFile({value: text, path: 'draft.md'})
        await processor.run(processor.parse(file), file)
        return file.messages.length
      }
    }
  },

  /** Spelling, without proposals. */
  async cspell() {
    const {spellCheckDocument} = await import('cspell-lib')
    const options = {generateSuggestions: false, noConfigSearch: true}
    const of = (/** @type {string} */ text) => ({uri: 'file:///draft.md', text, languageId: 'markdown', locale: 'en'})
    return {lint: async (text) => (await spellCheckDocument(of(text), options, {words: []})).issues.length}
  },

  /** With the fastest rules on prose that it has. */
  async textlint() {
    const [{TextlintKernel}, {default: markdown}, {default: writeGood}, {default: noTodo}] = await Promise.all([
      import('@textlint/kernel'),
      import('@textlint/textlint-plugin-markdown'),
      import('textlint-rule-write-good'),
      import('textlint-rule-no-todo')
    ])
    const kernel = new TextlintKernel()
    const options = {
      ext: '.md',
      filePath: 'draft.md',
      plugins: [{pluginId: 'markdown', plugin: markdown.default ?? markdown}],
      rules: [
        {ruleId: 'write-good', rule: writeGood.default ?? writeGood},
        {ruleId: 'no-todo', rule: noTodo.default ?? noTodo}
      ]
    }
    return {lint: async (text) => (await kernel.lintText(text, options)).messages.length}
  },

  async [parser]() {
    const [{unified}, {default: parse}, {default: frontMatter}, {default: gfm}] = await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-frontmatter'),
      import('remark-gfm')
    ])
    const processor = unified().use(parse).use(frontMatter, ['yaml']).use(gfm).freeze()
    return {lint: (text) => processor.parse(text).children.length}
  }
}

/** Who we are measured against. */
export const peers = /** @type {Name[]} */ (
  Object.keys(linters).filter((name) => name !== 'workback' && name !== parser)
)
