import {frontMatterKeys, kinds, themes, type Key, type Lens} from '../core/index.ts'

export const frontMatterSchemaPath = 'schemas/front-matter.schema.json'

/** The JSON schema of front matter, from what the completions know: for whatever else checks or completes YAML. */
export function frontMatterSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Front matter that Workback reads',
    type: 'object',
    properties: Object.fromEntries(
      frontMatterKeys.flatMap((key) => [key.name, ...(key.others ?? [])].map((name) => [name, property(key, name)]))
    ),
    // What other programs read is none of our business.
    additionalProperties: true
  }
}

function property(key: Key, name: string): object {
  const description = name === key.name ? key.about : `Another name for “${key.name}”. ${key.about}`
  if (key.names) {
    return {
      description,
      anyOf: [
        {type: 'array', uniqueItems: true, items: {anyOf: [namesOf(key.names), {type: 'string'}]}},
        {type: 'string'},
        {type: 'null'}
      ]
    }
  }
  if (!key.values) return {description, type: ['string', 'number', 'boolean', 'null']}
  const values = {
    enum: key.values.map(({value}) => value),
    enumDescriptions: key.values.map(({about}) => about)
  }
  return key.name === 'kind'
    ? {description, anyOf: [values, {type: 'string', pattern: anyCase([...kinds, 'writtenresponse'])}]}
    : {description, ...values}
}

function namesOf(lens: Lens): object {
  return {
    enum: themes[lens].map(({name}) => name),
    enumDescriptions: themes[lens].map(({shows}) => shows)
  }
}

/** What is read as one of some words: in any case, and with anything but letters between them, as in "PR/FAQ". */
function anyCase(words: readonly string[]): string {
  const any = '[^A-Za-z]*'
  const letter = (one: string): string => `[${one.toUpperCase()}${one}]${any}`
  return `^${any}(?:${words.map((word) => [...word].map(letter).join('')).join('|')})$`
}
