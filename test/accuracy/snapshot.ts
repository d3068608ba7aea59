/** Where the snapshot of a document lies: beside it. */
export function snapshotOf(document: string): string {
  return document.replace(/\.md$/, '.findings.txt')
}
