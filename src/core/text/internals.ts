import {detail, gather, spanOf, type Detail} from './details.ts'
import {gated, type Gated} from './gate.ts'
import * as list from './lists/confidential.ts'
import {redactions} from './lists/redactions.ts'
import type {Span} from './span.ts'
import {inThousands} from './thousands.ts'

/** What a story from work gives away about the place where it happened. */
export function findInternals(text: string): Detail[] {
  return gather(text, [clients, codeNames, colleagues, figures, tickets, hosts])
}

const name =
  "\\p{Lu}[\\p{L}&'’-]{1,24}(?: (?:&|of|de|van) \\p{Lu}[\\p{L}&'’-]{1,24}|[ -]\\p{Lu}[\\p{L}&'’-]{1,24}){0,3}"
/**
 * Finds the names behind some words. Most of the words stand before no name, which is seen much sooner than what stands
 * before them.
 */
const beforeName = (words: string, pattern: string): Gated =>
  gated(new RegExp(`(?<!\\p{L})${pattern}`, 'gu'), new RegExp(`(?:${words})\\p{Lu}`, 'u'))

const clientWord = '(?:client|customer|account|prospect)(?:,? (?:called|named))?,? '
const client = beforeName(
  `${clientWord}|client: ?`,
  `(?:(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]|[Oo]ne|[Tt]his|[Tt]heir) (?:\\p{Ll}[\\p{L}-]{0,20} ){0,3}${clientWord}|client: ?)(${name})`
)

function clients(text: string): (Detail | undefined)[] {
  return client.all(text).map((match) => {
    const words = match[1]!.split(/[ -]/)
    if (words.some((word) => list.noNames.has(word.toLowerCase()) && !list.organisations.has(word.toLowerCase())))
      return undefined
    if (/^\p{Lu}{2,5}$/u.test(match[1]!)) return undefined
    // A customer with one name is a person who was met; only organisations are kept secret by theirs.
    const organisation = words.some((word) => list.organisations.has(word.toLowerCase().replace(/\.$/, '')))
    if (!organisation && !/\bclient/.test(match[0])) return undefined
    const at = spanOf(match, match[1]!)
    // The role stays, the name goes, with the comma before it and the one behind it.
    const noun = match[0].slice(0, match[0].length - match[1]!.length)
    if (/^client:/.test(noun)) return detail(text, 'client', at, redactions.client)
    return detail(text, 'client', at, '', withCommas(text, at))
  })
}

/** A name that stands behind a role, with the space or the commas that set it off. */
function withCommas(text: string, {start, end}: Span): Span {
  const lead = /(?:,? (?:called|named))?,? $/.exec(text.slice(Math.max(0, start - 12), start))![0]
  return {start: start - lead.length, end: lead.startsWith(', ') && text[end] === ',' ? end + 1 : end}
}

const codeName = gated(
  /(?<!\p{L})(?:(?:[Tt]he )?Project (\p{Lu}[\p{L}\d-]{1,20})|(?:code-?named|code name:?|under the code name) ["“'‘]?(\p{Lu}[\p{L}\d-]{1,20}))/gu
)

function codeNames(text: string): (Detail | undefined)[] {
  return codeName.all(text).map((match) => {
    const name = match[1] ?? match[2]!
    if (list.plainProjects.has(name.toLowerCase())) return undefined
    if (match[1]) return detail(text, 'code name', spanOf(match, match[0]), redactions.project)
    return detail(text, 'code name', spanOf(match, name), redactions.codeName)
  })
}

const person = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,20} (?:\\p{Lu}\\. )?\\p{Lu}[\\p{L}'’-]{1,20}"
const role = `(?:${list.colleagues.join('|')}|VP|CTO|CEO|COO|CFO|CPO)`
const colleague = beforeName(
  `${role},? `,
  `(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]) (?:[\\p{L}-]{1,20} ){0,2}${role},? (${person})(?![\\p{L}])`
)
const behindName = `, (?:my|our) (?:[\\p{L}-]{1,20} ){0,2}${role}\\b`
const nameFirst = gated(new RegExp(`(?<![\\p{L}.])(${person})${behindName}`, 'gu'), new RegExp(behindName, 'u'))

function colleagues(text: string): (Detail | undefined)[] {
  const isPerson = (words: string): boolean =>
    !words
      .split(/[ -]/)
      .some((word) => list.noNames.has(word.toLowerCase()) || list.organisations.has(word.toLowerCase()))
  return [
    ...colleague.all(text).map((match) => {
      const at = spanOf(match, match[1]!)
      return isPerson(match[1]!) ? detail(text, 'colleague', at, '', withCommas(text, at)) : undefined
    }),
    ...nameFirst
      .all(text)
      .map((match) =>
        isPerson(match[1]!) ? detail(text, 'colleague', spanOf(match, match[1]!), redactions.colleague) : undefined
      )
  ]
}

const money = /([$€£])\s?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,3})?(?:\s?(million|billion|m|bn|k|b)\b)?/gi
// How far the word that makes an amount a figure of the house may stand from it.
const near = 40

function figures(text: string): (Detail | undefined)[] {
  return [...text.matchAll(money)].map((match) => {
    const at = spanOf(match, match[0])
    const [, currency = '', whole = '', fraction = '', unit = ''] = match
    const around = `${text.slice(Math.max(0, at.start - near), at.start)} # ${text.slice(at.end, at.end + near)}`
    if (!list.internalFigures.test(around) || list.rounded.test(text.slice(Math.max(0, at.start - 16), at.start)))
      return undefined
    const digits = (whole.replace(/,/g, '') + fraction.replace('.', '')).replace(/^0+/, '')
    if (list.differences.test(text.slice(at.end, at.end + near))) return undefined
    const exact = unit || whole.includes(',') ? digits.replace(/(?<!0)0+$/, '').length >= 3 : false
    if (!exact) return undefined
    return detail(
      text,
      'figure',
      at,
      `about ${currency}${roundedAmount(Number(whole.replace(/,/g, '') + fraction), unit)}`
    )
  })
}

/** An amount to two digits: 43,218,000 is "43 million", 12.4 with the unit "M" stays "12M". */
function roundedAmount(value: number, unit: string): string {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  const round = Math.round(value / step) * step
  if (unit) return `${Number(round.toPrecision(2))}${unit.length > 2 ? ' ' : ''}${unit}`
  if (round >= 1e9) return `${Number((round / 1e9).toPrecision(2))} billion`
  if (round >= 1e6) return `${Number((round / 1e6).toPrecision(2))} million`
  return inThousands(Number(round.toPrecision(2)))
}

const ticket = gated(/(?<![\p{L}\d/-])([A-Z][A-Z\d]{1,9})-(\d{2,6})(?![\d-])/gu, /[A-Z\d]-\d{2}/)

function tickets(text: string): (Detail | undefined)[] {
  return ticket.all(text).map((match) => {
    const prefix = match[1]!.toLowerCase()
    const named = list.ticketPrefixes.has(prefix) || (match[2]!.length >= 3 && list.ticketWords.test(text))
    return named && !list.plainPrefixes.has(prefix)
      ? detail(text, 'ticket', spanOf(match, match[0]), redactions.ticket)
      : undefined
  })
}

const host = gated(
  /(?<![\p{L}\d@./-])(?:https?:\/\/)?(?:(?:[a-z\d-]{1,40}\.){1,4}(?:corp|intranet)(?:\.[a-z\d-]{1,40}){0,3}|(?:[a-z\d-]{1,40}\.){2,4}internal\b)(?:\/[^\s)\]]{0,200})?|(?:https?:\/\/)?(?:wiki|confluence|jira|intranet)\.[a-z\d-]{2,40}\.[a-z]{2,6}(?:\/[^\s)\]]{0,200})?|\b(?:https?:\/\/)?[a-z\d-]{2,40}\.(?:atlassian\.net|sharepoint\.com)(?:\/[^\s)\]]{0,200})?|\bhttps?:\/\/go\/[\w/-]{1,80}/giu
)

function hosts(text: string): (Detail | undefined)[] {
  return host.all(text).map((match) => {
    const address = match[0].replace(/(?<![.,;:])[.,;:]+$/, '')
    return detail(text, 'host', {start: match.index, end: match.index + address.length}, redactions.host)
  })
}
