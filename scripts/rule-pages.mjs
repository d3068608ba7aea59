import {readdirSync, readFileSync} from 'node:fs'
import {join, parse} from 'node:path'

const folder = 'docs/rules'

/**
 * The pages of all rules in one file, by the rules' ids: in a package, where each file is compressed by itself, they take
 * half as much as one by one.
 *
 * @returns {string} JSON
 */
export function rulePages() {
  const pages = readdirSync(folder).map((file) => [parse(file).name, readFileSync(join(folder, file), 'utf8')])
  return JSON.stringify(Object.fromEntries(pages))
}
