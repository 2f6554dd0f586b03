// Promise: every SQL schema in a folder that PostgreSQL loads is read into a model whose SQL makes the same catalog again, or
// the differences are those that the reading says it left out: `npm run check:ddl -- FOLDER`, with `--write` into the docs.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {embeddedPostgres} from '@journeywright/engines'
import {compareReading} from './compatibility/compare-reading.mjs'
import {formatSchemas} from './compatibility/format-schemas.mjs'

const args = process.argv.slice(2)
const folder = args.find(arg => !arg.startsWith('-'))
if (folder === undefined) throw new Error('Usage: node tools/compat-ddl.mjs FOLDER [--write]')

const engine = embeddedPostgres()
const results = []
try {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.sql'))) {
    const result = await compareReading(engine, {path: file, content: readFileSync(join(folder, file), 'utf8')})
    results.push(result)
    console.log(`${file}: ${result.tables} tables, ${result.verdict}`)
    for (const line of result.details.slice(0, 10)) console.log(`  ${line}`)
    if (result.details.length > 10) console.log(`  and ${result.details.length - 10} more`)
  }
} finally {
  await engine.close()
}

if (args.includes('--write')) {
  const text = formatSchemas(results)
  /** @param {string} path */
  const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))
  writeFileSync(here('tools/compatibility/schemas.md'), text)
  const page = here('docs/compatibility.md')
  const [before = ''] = readFileSync(page, 'utf8').split('\n## SQL schemas')
  writeFileSync(page, `${before.trimEnd()}\n\n${text}`)
}
process.exitCode = results.some(({isRight}) => !isRight) ? 1 : 0
