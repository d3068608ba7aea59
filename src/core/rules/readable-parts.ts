import {defineRule} from './rule.ts'

export default defineRule({
  id: 'readable-parts',
  summary: 'Part what is too long or too deeply nested to be read.',
  why: 'A paragraph, list or table of some ten thousand words, or a quotation in a hundred others, would keep you waiting at each key. It is left unread, and nothing in it is checked.',
  rewrite: {
    before: 'One table for the nine hundred weeks since the depot opened',
    after: 'A table for each year'
  },
  except: 'A listing or an export that nobody is to read in this document.',
  kinds: 'all',
  severity: 'warning',
  structural: true,
  readsTemplates: true,
  examples: [
    {
      name: 'a long document of short parts',
      text: `# Late parcels\n\n**Action:** I asked the drivers.\n\n**Result:** ${'Six of ten came on time.\n\n'.repeat(50)}`
    },
    {
      name: 'quotations in each other',
      text: `---\nkind: story\n---\n\n**Action:** I asked.\n\n**Result:** Six.\n\n${'> '.repeat(300)}Thank you.\n`,
      findings: ['9:1-9:611 Not checked: this is too long or too deeply nested to be read']
    }
  ],
  *check({document: {unread}}) {
    for (const at of unread) {
      yield {
        at,
        reason: 'Not checked: this is too long or too deeply nested to be read',
        asks: 'Can it be parted into paragraphs?'
      }
    }
  }
})
