/** How many words a text has, as writers count them: what stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
