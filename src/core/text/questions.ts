/** Whether a text ends in a question mark, whatever quotation, bracket or emphasis closes behind it. */
export function endsAsking(text: string): boolean {
  return /\?["”’')\]*_\s]*$/.test(text)
}
