// Compresses the files of a package again, by an encoder that searches longer for what repeats itself. It stays a plain
// zip archive with the same files in it, which every program reads as before; JSON loses its white space, and the manifest
// what is only read where the extension is developed or installed by npm.
//   node scripts/recompress.mjs workback.vsix
import {deflateAsync} from '@gfx/zopfli'
import {readFileSync, writeFileSync} from 'node:fs'
import {inflateRawSync} from 'node:zlib'

const deflated = 8
const path = process.argv[2] ?? ''
const archive = readFileSync(path)

/** @type {Buffer[]} */
const contents = []
/** @type {Buffer[]} */
const directory = []
let end = 0
for (const {record, name, data: written} of entriesOf(archive)) {
  const data = `${name}`.endsWith('.json') ? Buffer.from(JSON.stringify(read(`${name}`, `${written}`))) : written
  // More rounds take longer and gain next to nothing.
  const small = Buffer.from(await deflateAsync(data, {numiterations: 15}))
  if (!inflateRawSync(small).equals(data)) throw new Error(`${name} is not what it was`)

  record.writeUInt32LE(checksum(data), 16)
  record.writeUInt32LE(data.length, 24)
  // That the sizes stand behind the data, as in what is written at one go, is the flag 8.
  record.writeUInt16LE(record.readUInt16LE(8) & ~8, 8)
  record.writeUInt16LE(deflated, 10)
  record.writeUInt32LE(small.length, 20)
  // Neither has more than its name.
  record.writeUInt32LE(0, 30)
  record.writeUInt32LE(end, 42)
  // From the version that is needed to the length of the name, what stands before a file is what the directory says.
  const header = Buffer.concat([Buffer.from('PK\x03\x04'), record.subarray(6, 32)])
  const parts = [header, name, small]
  contents.push(...parts)
  directory.push(record, name)
  end += Buffer.concat(parts).length
}

const tail = Buffer.from(archive.subarray(endOf(archive)))
tail.writeUInt32LE(Buffer.concat(directory).length, 12)
tail.writeUInt32LE(end, 16)
const smaller = Buffer.concat([...contents, ...directory, tail])
writeFileSync(path, smaller)
console.log(`${path}: ${archive.length} bytes before, ${smaller.length} now`)

/** What a file of JSON holds that an editor reads. */
function read(/** @type {string} */ name, /** @type {string} */ json) {
  const all = JSON.parse(json)
  if (name !== 'extension/package.json') return all
  const unread = ['scripts', 'dependencies', 'devDependencies', 'bin', 'exports']
  return Object.fromEntries(Object.entries(all).filter(([key]) => !unread.includes(key)))
}

/** The checksum of zip archives, which older versions of Node do not have: CRC-32. */
function checksum(/** @type {Buffer} */ data) {
  let sum = ~0
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}

/** What a zip archive says of each of its files, without what follows the name, and what the file holds. */
function* entriesOf(/** @type {Buffer} */ zip) {
  const count = zip.readUInt16LE(endOf(zip) + 10)
  let at = zip.readUInt32LE(endOf(zip) + 16)
  for (let i = 0; i < count; i++) {
    const record = Buffer.from(zip.subarray(at, at + 46))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map((field) => record.readUInt16LE(field))
    const name = zip.subarray(at + 46, at + 46 + nameLength)
    const header = record.readUInt32LE(42)
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    const data = zip.subarray(start, start + record.readUInt32LE(20))
    yield {record, name, data: record.readUInt16LE(10) === deflated ? inflateRawSync(data) : data}
    at += 46 + nameLength + extraLength + commentLength
  }
}

/** Where the record stands that ends a zip archive, and says where the others are. */
function endOf(/** @type {Buffer} */ zip) {
  const at = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (at === -1) throw new Error(`${path} is no zip archive`)
  return at
}
