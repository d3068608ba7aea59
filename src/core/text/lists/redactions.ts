/**
 * Words in brackets that stand for something withheld on purpose: what the fixes of the rule about confidential
 * details write, and what nobody would prompt for in a template.
 */
export const redactions = {
  colleague: '[a colleague]',
  email: '[e-mail address]',
  phone: '[phone number withheld]',
  client: '[a client]',
  project: '[an internal project]',
  ticket: '[number withheld]',
  codeName: '[name withheld]',
  host: '[an internal address]'
} as const

/** Further ways to say that something has been left out. */
export const withheld: ReadonlySet<string> = new Set([
  ...Object.values(redactions),
  '[redacted]',
  '[withheld]',
  '[removed]',
  '[confidential]',
  '[anonymised]',
  '[anonymized]',
  '[a customer]',
  '[a competitor]',
  '[a partner]',
  '[a supplier]',
  '[a vendor]',
  '[my manager]',
  '[our client]',
  '[the client]',
  '[an internal system]',
  '[an internal tool]'
])

/** What stands for a name in a finished story even without a capital: "at [company] I ran the night desk". */
export const names: ReadonlySet<string> = new Set(
  'company client employer customer competitor vendor supplier partner manager colleague'.split(' ')
)

/**
 * Words by which a bracket asks for something rather than hides it. In a finished story every other noun phrase with a
 * capital, such as [Company] or [Client A], stands for a name.
 */
export const prompts: ReadonlySet<string> = new Set(
  `number numbers metric metrics figure figures amount percent percentage x y n value insert add fill your what who why
  how when where which describe explain date dates month year day time duration role title quote todo tbd tbc tk here
  result results outcome impact lesson lessons example examples text placeholder headline link url xx xxx verb noun
  adjective brief name names sentence sentences words optional`.split(/\s+/)
)
