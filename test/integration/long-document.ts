import documents from 'all-documents:test/fixtures/documents'

const folders = {prd: 'prd/', prfaq: 'prfaq/', story: 'stories/'}

/** A document of about so many words, made of others of its kind. */
export function longDocument(kind: keyof typeof folders, words: number): string {
  const parts = Object.entries(documents).flatMap(([path, one]) => (path.startsWith(folders[kind]) ? [one] : []))
  let all = `---\nkind: ${kind}\n---\n\n`
  for (let next = 0; all.split(/\s+/).length < words; next++)
    all += `${parts[next % parts.length]!.replace(/^---\n[^]*?\n---\n/, '').trim()}\n\n`
  return all
}
