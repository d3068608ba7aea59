import {detail, gather, spanOf, type Detail} from './details.ts'
import {gated} from './gate.ts'
import * as list from './lists/confidential.ts'
import {redactions} from './lists/redactions.ts'

/**
 * Addresses and numbers at which a person can be reached. In a text that is to be `published`, an address that may be
 * a desk's is taken for one.
 */
export function findContacts(text: string, published: boolean): Detail[] {
  return gather(text, published ? [namedEmails] : [emails, phones])
}

const email = gated(
  /(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63})@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.[a-z]{2,24})(?![\p{L}\d])/giu
)

function emails(text: string): (Detail | undefined)[] {
  return email
    .all(text)
    .map((match) => (isDesk(match) ? undefined : detail(text, 'email', spanOf(match, match[0]), redactions.email)))
}

/** One word before the @ may be a person or a campaign; two are the names of a person. */
function namedEmails(text: string): (Detail | undefined)[] {
  return email
    .all(text)
    .map((match) =>
      !isDesk(match) && (/^\p{L}+[._]\p{L}+$/u.test(match[1]!) || list.privateDomain.test(match[2]!))
        ? detail(text, 'email', spanOf(match, match[0]), redactions.email)
        : undefined
    )
}

function isDesk([, local = '', domain = '']: RegExpMatchArray): boolean {
  const words = local.toLowerCase()
  return list.exampleDomain.test(domain) || [words, ...words.split(/[._%+-]/)].some((word) => list.desks.has(word))
}

// With a country's code, or in the North American form. Numbers that begin with 0800, 800 or 555-01 are public or invented.
const phone = gated(
  /(?<![\p{L}\d./-])(?:\+\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\p{L}\d-])/gu,
  /\+\d|\d{3}-\d{4}/
)

function phones(text: string): (Detail | undefined)[] {
  return phone.all(text).map((match) => {
    const digits = match[0].replace(/\D/g, '')
    const invented = /555-?01\d\d$/.test(match[0].replace(/[ .]/g, '-')) || /^(?:1?8[0-8]{2}|0?800|44800)/.test(digits)
    return invented || digits.length < 10 ? undefined : detail(text, 'phone', spanOf(match, match[0]), redactions.phone)
  })
}
