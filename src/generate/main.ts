import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {generatedFiles} from './files.ts'

// Writes the generated files; with --check it only says which are stale and exits with 1.

const check = process.argv.includes('--check')
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const files = generatedFiles(read)
const stale = Object.entries(files).filter(([file, text]) => read(file).replaceAll('\r\n', '\n') !== text)
// A page of a rule that is no more.
const left = readdirSync('docs/rules')
  .map((name) => `docs/rules/${name}`)
  .filter((file) => !(file in files))

for (const [file, text] of stale) {
  if (check) continue
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}
for (const file of [...stale.map(([file]) => file), ...left])
  console.log(`${check || left.includes(file) ? 'stale' : 'written'}: ${file}`)
if (left.length > 0 || (check && stale.length > 0)) {
  console.log('Run `npm run generate`, and delete what is generated no more.')
  process.exitCode = 1
}
