/**
 * Keeps what a function finds in a text for when it is asked again, as it is for each sentence of a paragraph of which
 * one was changed. Of texts that nobody has asked for in a while nothing is kept.
 *
 * @param fewest  for how many texts at least; at most twice as many
 */
export function remembered<Value>(find: (text: string) => Value, fewest = 4000): (text: string) => Value {
  let recent = new Map<string, Value>()
  let older = new Map<string, Value>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined || recent.has(text)) return known as Value
    const value = older.has(text) ? (older.get(text) as Value) : find(text)
    if (recent.size >= fewest) {
      older = recent
      recent = new Map()
    }
    recent.set(text, value)
    return value
  }
}
