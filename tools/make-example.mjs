// Promise: the examples in docs/examples are what the command makes. Rewrites them from real runs with a fixed date, all or
// those that are named; with `--check` it changes nothing and exits 1 where what lies there differs.
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {examples} from './examples/examples.mjs'
import {makeExample} from './examples/make-example.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = process.argv.slice(2).filter(word => word !== '--check')
const wanted = examples.filter(({name}) => names.length === 0 || names.includes(name))
if (wanted.length < names.length) throw new Error(`Usage: node tools/make-example.mjs [--check] [${namesOf()}]`)

for (const example of wanted) {
  const folder = join(root, 'docs', 'examples', example.name)
  const made = makeExample(root, example)
  const before = keptIn(folder, example.inputs)
  if (process.argv.includes('--check')) compare(example.name, made, before)
  else write(folder, made, before)
}

/** @param {string} folder @param {ReadonlyMap<string, string>} made @param {ReadonlyMap<string, string>} before */
function write(folder, made, before) {
  for (const path of before.keys()) if (!made.has(path)) rmSync(join(folder, path))
  for (const [path, content] of made) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
}

/** @param {string} name @param {ReadonlyMap<string, string>} made @param {ReadonlyMap<string, string>} before */
function compare(name, made, before) {
  const paths = new Set([...made.keys(), ...before.keys()])
  const wrong = [...paths].filter(path => made.get(path) !== before.get(path))
  for (const path of wrong) console.error(`docs/examples/${name}/${path} is not what the run makes: npm run example`)
  console.log(`${name}: ${made.size} files, ${wrong.length} wrong`)
  if (wrong.length > 0 || made.size < 2) process.exitCode = 1
}

/** What lies there, but for what people write: README.md and the inputs. @param {string} folder @param {readonly string[]} inputs */
function keptIn(folder, inputs) {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  const paths = entries.map(entry =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  return new Map(
    paths
      .filter(path => path !== 'README.md' && !inputs.includes(path))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]),
  )
}

function namesOf() {
  return examples.map(({name}) => name).join('|')
}
