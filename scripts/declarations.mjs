import ts from 'typescript'

/**
 * The types of what a module exports, as one text that imports nothing: a program that uses the module needs no types of
 * the libraries that are bundled in it, and sees none of ours that it does not meet.
 *
 * @param {string} entry  a TypeScript file
 * @returns {string} the content of a file of declarations
 * @throws {Error} when two things have one name, a type is left to inference, or one of a library would be needed
 */
export function declarations(entry) {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const program = ts.createProgram([entry], {...options, types: []})
  const checker = program.getTypeChecker()
  const root = /** @type {ts.SourceFile} */ (program.getSourceFile(entry))
  const exported = checker.getExportsOfModule(/** @type {ts.Symbol} */ (checker.getSymbolAtLocation(root)))

  /** @type {Map<string, ts.Statement>} */
  const statements = new Map()
  const take = (/** @type {ts.Symbol} */ symbol) => {
    const one = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const statement = one.declarations?.map(statementOf).find((node) => node !== undefined)
    const file = statement?.getSourceFile()
    if (!statement || !file || program.isSourceFileDefaultLibrary(file)) return
    if (file.isDeclarationFile) throw new Error(`${entry} shows ${one.name}, which is a library's`)
    const known = statements.get(one.name)
    if (known === statement) return
    if (known) throw new Error(`${entry} shows two things that are named ${one.name}`)
    statements.set(one.name, statement)
    visit(statement)
  }
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isBlock(node)) return // what a function does is not shown
    const symbol = ts.isIdentifier(node) && checker.getSymbolAtLocation(node)
    if (symbol) take(symbol)
    ts.forEachChild(node, visit)
  }
  exported.forEach(take)

  const texts = [...statements].map(([name, statement]) => declaration(name, statement))
  return `${texts.join('\n\n')}\n\nexport {${exported.map(({name}) => name).join(', ')}}\n`
}

/** The statement of a module that declares something; none for a parameter or a member, which are parts of one. */
function statementOf(/** @type {ts.Declaration} */ declaration) {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return ts.isSourceFile(node.parent) ? /** @type {ts.Statement} */ (node) : undefined
}

/** The words that declare a name of a file: its types without what it does, and unexported. */
function declaration(/** @type {string} */ name, /** @type {ts.Statement} */ statement) {
  const file = statement.getSourceFile()
  const compilerOptions = {target: ts.ScriptTarget.ES2022, isolatedDeclarations: true}
  const {outputText, diagnostics = []} = ts.transpileDeclaration(file.text, {fileName: file.fileName, compilerOptions})
  const declared = ts.createSourceFile('declared.d.ts', outputText, ts.ScriptTarget.ES2022)
  const problem = diagnostics.find(({start = 0}) => start >= statement.pos && start < statement.end)
  if (problem) throw new Error(`${file.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
  const found = declared.statements.find((node) => namesOf(node).includes(name))
  if (!found) throw new Error(`${file.fileName} does not declare ${name} in a way that can be shown`)
  return found
    .getFullText(declared)
    .trim()
    .replace(/^export /m, '')
}

function namesOf(/** @type {ts.Statement} */ node) {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((one) => (ts.isIdentifier(one.name) ? [one.name.text] : []))
  const {name} = /** @type {ts.DeclarationStatement} */ (node)
  return name && ts.isIdentifier(name) ? [name.text] : []
}
