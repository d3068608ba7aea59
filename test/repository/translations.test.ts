import assert from 'node:assert/strict'
import {globbySync} from 'globby'
import ts from 'typescript'
import {newDocumentCommands} from '../../src/manifest.ts'
import {read, texts} from './repository.ts'

type Texts = Readonly<Record<string, string>>

const languages = ['de']
const translation = (file: string): Texts => JSON.parse(read(file)) as Texts

/** What the editor shows by `vscode.l10n.t`: English is the key of its translations. */
const shown = globbySync('src/editor/**/*.ts').flatMap((file) => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'vscode.l10n.t') {
      const [text] = node.arguments
      assert.ok(text && ts.isStringLiteralLike(text), `${file}: not a text: ${node.getText(source)}`)
      found.push(text.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
})

const blanks = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort()
const links = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!)

/** What of the texts has no translation that fits, or none at all; and translations of nothing. */
function problems(texts: Texts, translated: Texts): string[] {
  return [
    ...Object.keys(translated).flatMap((key) => (key in texts ? [] : [`translates nothing: ${key}`])),
    ...Object.entries(texts).flatMap(([key, text]) => {
      const other = translated[key]
      if (!other?.trim()) return [`is not translated: ${key}`]
      const fits = (parts: (text: string) => string[]): boolean => parts(text).join() === parts(other).join()
      return fits(blanks) && fits(links) ? [] : [`has other blanks or links: ${key}`]
    })
  ]
}

describe('What the editor shows', () => {
  it('names the making of each document as the palette does', () =>
    assert.deepEqual(
      newDocumentCommands.map(({title}) => title).filter((title) => !shown.includes(title)),
      []
    ))
})

for (const language of languages) {
  describe(`The translation into ${language}`, () => {
    it('says all that package.json says, and nothing else', () =>
      assert.deepEqual(problems(texts, translation(`package.nls.${language}.json`)), []))

    it('says all that the editor says, and nothing else', () => {
      assert.ok(shown.length > 50)
      const own = Object.fromEntries(shown.map((text) => [text, text]))
      assert.deepEqual(problems(own, translation(`l10n/bundle.l10n.${language}.json`)), [])
    })

    it('says the same for the same text, wherever it stands', () => {
      const own = translation(`l10n/bundle.l10n.${language}.json`)
      const manifests = translation(`package.nls.${language}.json`)
      const shared = Object.entries(texts).filter(([, text]) => text in own)
      assert.ok(shared.length >= newDocumentCommands.length)
      assert.deepEqual(
        shared.map(([key]) => manifests[key]),
        shared.map(([, text]) => own[text])
      )
    })
  })
}
