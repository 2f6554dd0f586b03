// Promise: docs/compatibility.md is what `journeywright check --json` says of a folder of published definitions, and every file
// in it is accounted for: `node tools/make-compatibility.mjs FOLDER` writes it, with `--check` it only compares.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {countFiles} from './compatibility/count-files.mjs'
import {formatPage} from './compatibility/format-page.mjs'

const args = process.argv.slice(2)
const folder = args.find(arg => !arg.startsWith('-'))
if (folder === undefined) throw new Error('Usage: node tools/make-compatibility.mjs FOLDER [--check]')

/** @param {string} path */
const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

const command = [here('packages/cli/bin/journeywright.js'), 'check', '.', '--json', '--no-cache']
const {stdout} = spawnSync(process.execPath, command, {cwd: folder, encoding: 'utf8', maxBuffer: 1e9})
const counts = countFiles(folder, JSON.parse(stdout))
for (const file of counts.lost) console.error(`${file} gave neither a definition nor a reason why it is none`)

const page = here('docs/compatibility.md')
const [formats, schemas] = ['formats.md', 'schemas.md'].map(name =>
  readFileSync(here(`tools/compatibility/${name}`), 'utf8'),
)
const text = `${formatPage(counts, formats ?? '')}\n${schemas}`
const isSame = readFileSync(page, {encoding: 'utf8', flag: 'a+'}) === text
if (!args.includes('--check')) writeFileSync(page, text)
else if (!isSame) console.error('docs/compatibility.md is not what it would be now')
console.log(
  `${counts.files} files, ${counts.definitions} definitions, ${counts.none} that are none, ${counts.lost.length} lost`,
)
process.exitCode = counts.lost.length > 0 || counts.files === 0 || (args.includes('--check') && !isSame) ? 1 : 0
