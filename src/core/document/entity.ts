import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** What stands for a character by its name or number, at the start of a text. */
export const entity = /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,31}));/i

/** The character that an entity stands for; undefined where it stands for none. */
export function decoded([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const point = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal)
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined
}
