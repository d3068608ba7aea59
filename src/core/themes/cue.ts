import type {Pattern} from '../text/patterns.ts'

/** A way in which people tell that they acted on a principle. */
export interface Cue {
  /**
   * How much it says, from a half (told in many stories for other principles too) to three (hardly told in any
   * other): what everybody tells must not outweigh what few do.
   */
  readonly weight: number
  readonly patterns: readonly string[]
}

/**
 * A cue from its forms, parted by ` | `: words in the syntax of regular expressions, matched in any case and as whole
 * words, in brackets that capture nothing, with `_` for a word that may be there and `~` for up to five of them, `'` for
 * either apostrophe and `n't` for "not", too.
 */
export function cue(weight: number, forms: string): Cue {
  return {weight, patterns: forms.split(/(?<!\s)\s+\|\s+/).map(spelledOut)}
}

function spelledOut(form: string): string {
  return form
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\Bn't/g, "(?: not|n't)")
    .replaceAll("'", "['’]")
    .replaceAll('_ ', '(?:\\w+ )?')
    .replaceAll('~ ', gap)
}

const gap = "(?:[\\w'’%€$£,-]+ ){0,5}"

/** Any of some words, as one piece of a form; `_` joins words. */
export function any(words: string): string {
  return `(?:${words.trim().replace(/\s+/g, '|').replaceAll('_', ' ')})`
}

/** The patterns of some cues, each with the cue that it belongs to. */
export function patternsOf<Meaning>(cue: Cue, meaning: Meaning): Pattern<Meaning>[] {
  return cue.patterns.map((source) => ({source, meaning}))
}

export const nobody = any('nobody no_one no-one none_of_us')
export const everybody = any('everybody everyone people')
export const them = any('her him them')
export const their = any('her his their')
/** Numbers that stories are told in; `few` of people, days or tries. */
export const few = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+)`
export const day = any('monday tuesday wednesday thursday friday saturday sunday')
export const days = any('minutes? hours? days? nights? weeks? months?')

/** Those whom a piece of work is for, in many trades. */
export const customer = any(
  `customers? clients? users? patients? guests? shoppers? buyers? subscribers? passengers? riders? tenants? residents? students?
  pupils? parents? readers? players? sellers? merchants? visitors? diners? citizens? learners? famil(?:y|ies) callers? viewers?
  travell?ers? farmers? applicants? claimants? listeners? consumers? borrowers? policyholders? donors? cardholders? households?
  landlords? carers? hauliers? pharmacists? shopkeepers? restaurants? drivers? couriers? nurses?`
)

/** Those who can overrule the writer. */
export const superior = any(
  String.raw`boss management manager director vp svp evp vice_president head_of_\w+ ceo cto cfo coo cpo chief founder board leadership
  executives? sponsor general_manager supervisor superior committee chair(?:man|woman)? partner lead principal professor
  president owner editor consultants? investors? commissioner`
)
