import documents from 'all-documents:test/fixtures/documents'
import {globbySync} from 'globby'
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import ts from 'typescript'
import {readDocument} from '../../src/core/document/manuscript.ts'
import {Automaton} from '../../src/core/text/automaton.ts'
import {needsOf} from '../../src/core/text/needs.ts'

/** Every pattern that is written out in the sources, whether it is gated or not. */
const patterns = globbySync('src/core/**/*.ts').flatMap((file) => {
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/g, '')))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022))
  return found
})

const sentences = [
  ...new Set(
    Object.values(documents).flatMap((text) =>
      readDocument(text).blocks.flatMap((block) => [block.text, ...block.sentences.map((sentence) => sentence.text)])
    )
  )
]

describe('What a pattern cannot match without', () => {
  it('is in every text that one of ours matches', () => {
    let matches = 0
    for (const pattern of patterns) {
      const gate = new Automaton([needsOf(pattern)])
      for (const sentence of sentences) {
        if (!pattern.test(sentence)) continue
        matches++
        assert.ok(gate.finds(sentence), `${pattern.source} in “${sentence}”`)
      }
    }
    assert.ok(patterns.length > 900 && matches > 10_000, `${patterns.length} patterns, ${matches} matches`)
  })
})
