/** A line that stands for itself, in which a break would mean something else: headings, tables, HTML, rules, code. */
const alone = /^(?:#{1,6} |\||<|\s{4}|```|={3,}$|-{3,}$|$|>|\*{3,}$|\*\*[^*]+\*\*$|\s*\[)/
/** A line that begins something of its own and may not be joined to the one before. */
const begins = /^\s*(?:[-*+] |\d+[.)] |\*{1,2}[^* ]|_|[A-Z][\w ]{0,24}:|[A-Z] - |[A-Z][a-z]+ - )/
/** What would turn into a list, a heading or a quotation at a line's start. */
const unsafe = /^(?:[-+*>#=|~`–]|\d+[.)]$|[A-Za-z]+:)/

/** The text with the lines of its paragraphs and list items broken anew at a width. */
export function rewrap(text: string, width: number): string | undefined {
  const out: string[] = []
  let fenced = false
  let open: string | undefined
  const flush = (): void => {
    if (open !== undefined) out.push(...broken(open, width))
    open = undefined
  }
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('```')) fenced = !fenced
    const underlined = /^(?:={3,}|-{3,})$/.test(lines[index + 1] ?? '') && line.trim() !== ''
    if (fenced || alone.test(line) || underlined) {
      flush()
      out.push(line)
    } else if (open === undefined || begins.test(line) || /(?: {2}|\\)$/.test(lines[index - 1] ?? '')) {
      flush()
      open = line
    } else open += ` ${line.trim()}`
  }
  flush()
  const changed = out.join('\n')
  return changed === text ? undefined : changed
}

function broken(paragraph: string, width: number): string[] {
  const indent = ' '.repeat(/^\s*(?:[-*+] |\d+[.)] )?/.exec(paragraph)![0].length)
  const lines: string[] = []
  let line = /^\s*/.exec(paragraph)![0]
  for (const word of paragraph.trim().split(' ')) {
    if (line.trim() && line.length + word.length > width && !unsafe.test(word)) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += `${word} `
  }
  const hard = /( {2,})$/.exec(paragraph)?.[1] ?? ''
  return [...lines, line.trimEnd() + hard]
}
