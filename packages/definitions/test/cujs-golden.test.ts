import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readCuj} from '@journeywright/definitions'
import {formatProblem} from '@journeywright/problems'

const folder = fileURLToPath(new URL('../fixtures/cujs/', import.meta.url))
const cases = readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
/** What every definition has, and what other tests look at. */
const left = ['kind', 'aliases', 'file', 'shown', 'hash', 'origin', 'metadata', 'bodyLine', 'conventions']

/** Places as `line:column`, before the text that stands there; what is empty is left out. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (typeof value !== 'object' || value === null) return value
  if ('line' in value && 'column' in value && 'file' in value) {
    return `${value.file === 'cuj.md' ? '' : `${value.file}:`}${value.line}:${value.column}`
  }
  const entries = Object.entries(value).filter(
    ([, each]) => each !== null && !(Array.isArray(each) && each.length === 0),
  )
  const pairs = Object.fromEntries(entries.map(([key, each]) => [key, compact(each)]))
  return Object.keys(pairs).toSorted().join() === 'at,text' ? `${pairs['at']} ${pairs['text']}` : pairs
}

async function readCase(name: string): Promise<string> {
  const {definition, problems} = await readCuj(join(folder, name, 'cuj.md'), undefined, 'cuj.md')
  const own = Object.entries(definition ?? {}).filter(([key]) => !left.includes(key))
  const sections = definition?.sections.map(({title, text, at}) => ({text: `${title} (${text.length})`, at}))
  const said = problems.flatMap(problem => formatProblem(problem).split('\n'))
  return `${JSON.stringify(compact({...Object.fromEntries(own), sections, problems: said}), null, 2)}\n`
}

test.each(cases)('%s', async name => {
  const golden = join(folder, name, 'expected.json')
  const read = await readCase(name)
  if (isUpdate) writeFileSync(golden, read)
  expect(existsSync(golden), 'run with UPDATE_GOLDEN=1 to write it').toBe(true)
  expect(read).toBe(readFileSync(golden, 'utf8'))
})
