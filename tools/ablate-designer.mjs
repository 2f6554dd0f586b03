// What each rule of the designer brings: `npm run ablate:designer -- FILE [--score MODULE] [--rules a,b+c]`, with lines
// {id, text, gold}, gold being {table: {columns, pk, fks: [[column, table, column]]}}. Designs every text with all rules,
// then without one after the other (or without those that a `+` joins), and prints by how much the mean F1 of tables, columns and foreign keys falls. Names
// are compared by their words; a module that exports `scoreCase(gold, found, threshold)` compares them in its own way.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {defaultConventions, readConventions, readPack, traceDesign} from '../packages/designer/dist/index.js'
import {scoreDesign} from './ablation/score-design.mjs'

const {values, positionals} = parseArgs({
  options: {score: {type: 'string'}, rules: {type: 'string'}},
  allowPositionals: true,
})
const [file] = positionals
if (file === undefined || !existsSync(file))
  throw new Error('Usage: node tools/ablate-designer.mjs FILE [--score MODULE] [--rules a,b]')

// A module that is also a script would take these for its own.
process.argv.splice(2)
/** @type {(gold: any, found: any, threshold: number) => any} */
const scoreCase = values.score ? (await import(pathToFileURL(resolve(values.score)).href)).scoreCase : scoreDesign
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const packs = readPacks()
const {conventions} = readConventions(
  ['Tables have no created_at or updated_at.', 'Stated identifiers are keys.'].map(text => ({
    text,
    at: {file: 'ablation', line: 1, column: 1},
  })),
)

const all = measure(new Set())
const rules = values.rules?.split(',') ?? [...all.rules.keys(), 'connect', 'events', 'packs']
console.log(`${cases.length} requests with all rules: ${all.means.map(mean => mean.toFixed(1)).join(' / ')}`)
const width = Math.max(...rules.map(rule => rule.length))
console.log(`${'without'.padEnd(width)}facts   table  column      fk`)
for (const {rule, losses} of rules.map(lossOf).toSorted((a, b) => total(b.losses) - total(a.losses))) {
  const cells = losses.map(loss => (-loss).toFixed(1).replace('-0.0', '0.0').padStart(6))
  console.log(`${rule.padEnd(width)}${String(factsOf(rule)).padStart(5)}  ${cells.join('  ')}`)
}

/** @param {string} rule One, or several joined by `+`. */
function lossOf(rule) {
  const {means} = measure(new Set(rule.split('+')))
  return {rule, losses: all.means.map((mean, index) => mean - (means[index] ?? 0))}
}

/** @param {string} rule */
function factsOf(rule) {
  return rule.split('+').reduce((sum, each) => sum + (all.rules.get(each) ?? 0), 0)
}

/** @param {readonly number[]} losses */
function total(losses) {
  return losses.reduce((sum, loss) => sum + loss, 0)
}

/** Means of F1 in percent, and how often each rule spoke. @param {ReadonlySet<string>} without */
function measure(without) {
  /** @type {Map<string, number>} */
  const spoken = new Map()
  const scores = cases.map(({text, gold}) => {
    const input = {
      request: text,
      packs: without.has('packs') ? [] : packs,
      conventions: conventions ?? defaultConventions,
    }
    const {design, facts} = traceDesign(input, without)
    for (const {rule} of facts) spoken.set(rule, (spoken.get(rule) ?? 0) + 1)
    return scoreCase(gold, flatten(design.status === 'designed' ? design.model : design.draft), 0.55)
  })
  const mean = (/** @type {'table' | 'column' | 'fk'} */ part) =>
    (100 * scores.reduce((sum, score) => sum + score[part].f, 0)) / scores.length
  return {means: [mean('table'), mean('column'), mean('fk')], rules: spoken}
}

/** @param {any} model */
function flatten(model) {
  return Object.fromEntries(
    (model?.tables ?? []).map((/** @type {any} */ {name, columns, primaryKey, foreignKeys}) => [
      name,
      {
        columns: columns.map((/** @type {any} */ column) => column.name),
        pk: primaryKey?.columns ?? [],
        fks: foreignKeys.map((/** @type {any} */ key) => [
          key.columns[0],
          key.references.table,
          key.references.columns[0],
        ]),
      },
    ]),
  )
}

function readPacks() {
  const {parse} = createRequire(new URL('../packages/designer/package.json', import.meta.url))('yaml')
  const skills = new URL('../skills/', import.meta.url)
  return readdirSync(skills)
    .filter(id => id.startsWith('domain-'))
    .flatMap(id => {
      const text = readFileSync(new URL(`${id}/SKILL.md`, skills), 'utf8')
      const [front = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
      const skill = {id, metadata: parse(yaml).metadata ?? {}, body: text.slice(front.length), file: id, bodyLine: 1}
      return readPack(skill).pack ?? []
    })
}
