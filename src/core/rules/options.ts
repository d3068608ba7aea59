/**
 * What a person may set for a rule: a number, a switch or a list of words. It has the form of a JSON schema, which
 * is what the editor's settings are made from.
 */
export type Option =
  | {
      readonly type: 'number'
      readonly default: number
      readonly minimum: number
      readonly maximum: number
      readonly description: string
    }
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {
      readonly type: 'array'
      readonly items: {readonly type: 'string'}
      readonly default: readonly string[]
      readonly description: string
    }

export type Options = Readonly<Record<string, Option>>

/** The values that a rule is run with, one for each of its options. */
export type Chosen<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends {readonly type: 'number'}
    ? number
    : Of[Name] extends {readonly type: 'boolean'}
      ? boolean
      : readonly string[]
}

export type OptionValue = number | boolean | readonly string[]

/** What a person gave, with the default for each option that they left alone. */
export function choose<Of extends Options>(options: Of, given: Readonly<Record<string, OptionValue>> = {}): Chosen<Of> {
  const defaults = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
  return {...defaults, ...given} as Chosen<Of>
}
