import {documentedRules} from '../core/index.ts'
import {capabilities} from '../manifest.ts'
import {contributes} from './contributes.ts'
import {frontMatterSchema, frontMatterSchemaPath} from './front-matter-schema.ts'
import {writingGrammars} from './grammar.ts'
import {questionsPage} from './questions-page.ts'
import {fillReadme} from './readme.ts'
import {rulePageText} from './rule-page.ts'
import {snippetFiles} from './snippets.ts'
import {withKeys} from './texts.ts'

/**
 * Every generated file by its path, as it has to be.
 * @param read the text of a file that is generated in part
 */
export function generatedFiles(read: (path: string) => string): Record<string, string> {
  const {keyed, texts} = withKeys({contributes: contributes(), capabilities})
  return {
    'package.json': json({...JSON.parse(read('package.json')), ...keyed}),
    'package.nls.json': json(texts),
    'README.md': fillReadme(read('README.md')),
    'docs/questions.md': questionsPage(),
    [frontMatterSchemaPath]: json(frontMatterSchema()),
    ...Object.fromEntries(writingGrammars.map(({path, text}) => [path, json(text)])),
    ...Object.fromEntries(Object.entries(snippetFiles).map(([path, snippets]) => [path, json(snippets)])),
    ...Object.fromEntries(documentedRules.map((rule) => [`docs/rules/${rule.id}.md`, rulePageText(rule)]))
  }
}

function json(value: object): string {
  return JSON.stringify(value, undefined, 2) + '\n'
}
