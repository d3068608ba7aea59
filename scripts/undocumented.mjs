import {readFile} from 'node:fs/promises'
import ts from 'typescript'

const documentation = new Set(['summary', 'why', 'rewrite', 'except', 'examples'])

/**
 * Takes out of the rules what is said of them to people: a bundle that has it would carry the pages of all rules, which
 * are shipped as files.
 *
 * @type {import('esbuild').Plugin}
 */
export const undocumented = {
  name: 'undocumented',
  setup(build) {
    build.onLoad({filter: /[\\/]core[\\/]rules[\\/][^\\/]+\.ts$/}, async ({path}) => ({
      contents: withoutDocumentation(await readFile(path, 'utf8')),
      loader: 'ts'
    }))
  }
}

function withoutDocumentation(/** @type {string} */ text) {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.ES2022)
  const rule = file.statements.flatMap(ruleOf)[0]
  if (!rule) return text
  const kept = rule.properties.map((property, index) => {
    const all = text.slice(property.pos, rule.properties[index + 1]?.pos ?? rule.properties.end)
    // What is left keeps its lines, for the source map.
    return documentation.has(property.name?.getText(file) ?? '') ? all.replace(/[^\n]/g, '') : all
  })
  return text.slice(0, rule.properties.pos) + kept.join('') + text.slice(rule.properties.end)
}

/** What stands in `export default defineRule({…})`. */
function ruleOf(/** @type {ts.Statement} */ statement) {
  if (!ts.isExportAssignment(statement) || !ts.isCallExpression(statement.expression)) return []
  const [rule] = statement.expression.arguments
  return rule && ts.isObjectLiteralExpression(rule) ? [rule] : []
}
