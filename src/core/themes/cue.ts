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
 * words, with `~` for a gap of up to five words.
 */
export function cue(weight: number, forms: string): Cue {
  return {weight, patterns: forms.split(/(?<!\s)\s+\|\s+/).map((form) => form.replaceAll('~ ', gap))}
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
