import {documentedRules, rulePage, settable, type DocumentedRule} from '../core/index.ts'

const severity = {
  enum: settable,
  enumDescriptions: ['Not checked.', 'All that it says is information.', 'All that it says is a warning.']
}

/** The JSON schema of what `workback.rules` may hold, from the rules: an editor completes and checks it by that. */
export function ruleSettingsSchema(): object {
  return {
    additionalProperties: false,
    properties: Object.fromEntries(documentedRules.map((rule) => [rule.id, ruleSchema(rule)]))
  }
}

function ruleSchema({id, summary, options = {}}: DocumentedRule): object {
  return {
    markdownDescription: `${summary} [${id}](${rulePage(id)})`,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          severity: {...severity, description: 'Instead of the severity that the rule has by itself.'},
          reason: {type: 'string', description: 'Why, for whoever reads these settings.'},
          // An option has the form of a JSON schema already.
          ...options
        }
      }
    ]
  }
}
