// Promise: opening a definition's file and writing it back changes no byte, whatever is in it, and setting one key changes the
// lines of that key only. Held against every file below a folder: `node tools/check-round-trip.mjs FOLDER`.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openDocument} from '@journeywright/definitions/document'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: node tools/check-round-trip.mjs FOLDER')

/** @param {Uint8Array} bytes */
const rawOf = bytes => Buffer.from(bytes).toString('latin1')

/** What is wrong with one file; null when nothing is. @param {Uint8Array} bytes */
function compare(bytes) {
  const document = openDocument(bytes)
  if (!Buffer.from(document.toBytes()).equals(bytes)) return 'is not the same when written back'
  const entry = document.pieces.block?.entries.find(({key}) => key === 'description')
  if (!entry) return null
  const edited = document.set('description', 'Another one.')
  if (edited.get('description') !== 'Another one.') return 'has not the description that was set'
  const [old, now] = [rawOf(bytes), rawOf(edited.toBytes())]
  const start = old.indexOf(entry.lead + entry.lines) + entry.lead.length
  const [above, below] = [old.slice(0, start), old.slice(start + entry.lines.length)]
  const isKept = now.startsWith(above) && now.endsWith(below) && now.length > above.length + below.length
  return isKept ? null : 'has other changes than those of its description'
}

const counts = {files: 0, 'with front matter': 0, 'with a description to set': 0, different: 0}
for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
  if (!entry.isFile()) continue
  const file = join(entry.parentPath, entry.name)
  const bytes = readFileSync(file)
  const {block} = openDocument(bytes).pieces
  counts.files++
  if (block) counts['with front matter']++
  if (block?.entries.some(({key}) => key === 'description')) counts['with a description to set']++
  const wrong = compare(bytes)
  if (wrong === null) continue
  counts.different++
  console.error(`${file} ${wrong}`)
}

console.log(
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', '),
)
process.exitCode = counts.different > 0 || counts.files === 0 ? 1 : 0
