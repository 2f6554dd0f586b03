// Promise: the diagrams and tables of docs/states.md are the table by which the runtime moves: `node tools/make-states.mjs` writes
// them between their markers, with `--check` it only compares.
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {formatDiagram, formatTable} from './states/format-states.mjs'

/** @param {string} path */
const here = path => fileURLToPath(new URL(`../${path}`, import.meta.url))

const {runTransitions, stepTransitions} = await import(here('packages/runtime/dist/state/transitions.js'))
const ends = ['passed', 'degraded', 'failed', 'cancelled']
/** @type {Readonly<Record<string, string>>} */
const parts = {
  step: `${formatDiagram(stepTransitions, ['blocked', 'ready'], [])}\n\n${formatTable(stepTransitions)}`,
  run: `${formatDiagram(runTransitions, ['planned'], ends)}\n\n${formatTable(runTransitions)}`,
}

const page = here('docs/states.md')
const before = readFileSync(page, 'utf8')
const marked = /(<!-- made by tools\/make-states\.mjs: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g
const drawn = before.replace(marked, (_all, open, name, close) => `${open}\n${parts[name] ?? ''}\n${close}`)
const text = await format(drawn, {...(await resolveConfig(page)), filepath: page})
const isSame = text === before
const missing = Object.keys(parts).filter(name => !before.includes(`make-states.mjs: ${name} -->`))
for (const name of missing) console.error(`docs/states.md has no place for the diagram of a ${name}`)
if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (!isSame) console.error('docs/states.md is not what the table says now: node tools/make-states.mjs writes it')
const rows = Object.keys(stepTransitions).length + Object.keys(runTransitions).length
console.log(`docs/states.md: ${rows} rows`)
process.exitCode = missing.length > 0 || (process.argv.includes('--check') && !isSame) ? 1 : 0
