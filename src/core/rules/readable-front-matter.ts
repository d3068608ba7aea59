import {kindNamed, kinds} from '../kinds/outline.ts'
import {defineRule} from './rule.ts'

export default defineRule({
  id: 'readable-front-matter',
  summary: 'Keep the lines between the `---` fences readable.',
  why: 'The front matter says what a document is and which principles a story shows. Where it cannot be read, the document is judged as something else and the story is missing from the side bar.',
  rewrite: {
    before: 'principles: [Ownership',
    after: 'principles: [Ownership]'
  },
  except: 'Front matter that another program reads and that is not YAML.',
  kinds: 'all',
  severity: 'warning',
  structural: true,
  readsTemplates: true,
  examples: [
    {
      name: 'a kind and a list',
      text: '---\nkind: story\nprinciples: [Ownership]\n---\n\n**Action:** I asked.\n\n**Result:** Six.\n'
    },
    {
      name: 'a bracket that is never closed',
      text: '---\nkind: story\nprinciples: [Ownership\n---\n\n**Action:** I asked.\n',
      findings: [
        '3:1-3:23 The front matter cannot be read: a bracket or a quotation mark is not closed, or a line is indented'
      ]
    }
  ],
  *check({document: {frontMatter}}) {
    for (const error of frontMatter?.errors ?? []) {
      yield {
        at: error.at,
        reason: `The front matter cannot be read: ${error.value}`,
        asks: 'Does a value that holds a colon stand in quotation marks?'
      }
    }
    const kind = frontMatter?.entries.get('kind')?.[0]
    if (kind && !kindNamed(kind.value)) {
      yield {at: kind.at, reason: `\`${kind.value}\` is no kind of document`, asks: `Is it one of ${kinds.join(', ')}?`}
    }
  }
})
