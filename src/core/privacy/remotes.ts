/** The addresses of the remotes in the text of a repository's `.git/config`; `insteadOf` is not followed. */
export function remotesOf(config: string): string[] {
  const found: string[] = []
  let inRemote = false
  for (const line of config.split(/\r\n|\n|\r/)) {
    const [, section] = /^\s*\[\s*([\w.-]+)/.exec(line) ?? []
    if (section !== undefined) inRemote = section.toLowerCase() === 'remote'
    const [, value] = inRemote ? (/^(?:\s*\[[^\]]*\])?\s*(?:url|pushurl)\s*=(.*)$/i.exec(line) ?? []) : []
    const address = value === undefined ? '' : unquoted(value)
    if (address) found.push(address)
  }
  return [...new Set(found)]
}

/** What git reads of a value: quotes are no part of it, and outside of them a comment ends it. */
function unquoted(value: string): string {
  let read = ''
  let quoted = false
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at)
    if (character === '"') quoted = !quoted
    else if (character === '\\') read += value.charAt(++at)
    else if (!quoted && (character === '#' || character === ';')) break
    else read += character
  }
  return read.trim()
}

/** Where anybody can show a repository to everybody. */
const publicHosts = [
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'sr.ht',
  'gitee.com',
  'framagit.org',
  'notabug.org',
  'salsa.debian.org',
  'sourceforge.net',
  'huggingface.co'
]

/**
 * The well-known host of an address at which repositories may be public; undefined for a path, a host of one's own, or
 * any other. Whether the repository is public there, no address tells.
 */
export function publicHostOf(address: string): string | undefined {
  const host = hostOf(address)
  return publicHosts.find((one) => host === one || host?.endsWith(`.${one}`))
}

function hostOf(address: string): string | undefined {
  const [, named] = /^(?:https?|ssh|git|git\+ssh|ssh\+git|git\+https):\/\/(?:[^/@]*@)?([^/:]+)/i.exec(address) ?? []
  if (named !== undefined) return named.toLowerCase()
  // `git@host:path`, but neither `C:\path` nor `./a:b`.
  const [, short] = /^(?:[^/\\:@]+@)?([^/\\:@]{2,}):(?!\/\/)/.exec(address) ?? []
  return short?.toLowerCase()
}
