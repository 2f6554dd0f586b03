// How many of the rules that a set of requests states become checks: `npm run check:designer-rules -- FILE`, with lines
// {id, nl_description, ground_truth_schema, ground_truth_constraints}. A range is found when a check on such a column has
// its bounds; an if-then rule of one row when a check names its columns and values. What one rule says of several columns
// is as many rules. Names are compared by the stems of their words, and a table also counts under another name when it has
// half of the columns. Rules that need two tables are counted apart: a check sees one row. `--missing` lists what was not
// found.
import {existsSync, readFileSync} from 'node:fs'
import {defaultConventions, designSchema} from '../packages/designer/dist/index.js'

const file = process.argv.slice(2).find(argument => !argument.startsWith('--'))
if (file === undefined || !existsSync(file))
  throw new Error('Usage: node tools/check-designer-rules.mjs FILE [--missing]')
const listsMissing = process.argv.includes('--missing')

/** Ends of words that say nothing more, and other names for the same. @type {Readonly<Record<string, string>>} */
const same = {pct: 'percent', percentage: 'percent', at: '', max: 'maximum', min: 'minimum', qty: 'quantity'}
const idle = new Set(['', 'is', 'on', 'at', 'of', 'in', 'the', 'a', 'an', 'date'])

/** @param {string} name */
const wordsOf = name =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map(word => same[word] ?? word)
    .map(word => (/(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '')))
    .map(word => (word.length > 4 ? word.replace(/(?:ment|ion|ing|ed|e)$/, '') : word))
    .filter(word => !idle.has(word))

/** Half of the words of both, or all of the shorter one, with or without what the table says. @param {string} one @param {string} other @param {string} table */
function isAlike(one, other, table = '') {
  const owner = new Set(wordsOf(table))
  const own = (/** @type {string} */ name) => {
    const rest = wordsOf(name).filter(word => !owner.has(word))
    return rest.length > 0 ? rest : wordsOf(name)
  }
  return isShared(own(one), own(other)) || isShared(wordsOf(one), wordsOf(other))
}

/** @param {readonly string[]} a @param {readonly string[]} b */
function isShared(a, b) {
  const shared = a.filter(word => b.includes(word)).length
  return shared > 0 && (shared / new Set([...a, ...b]).size >= 0.5 || shared === Math.min(a.length, b.length))
}

/** Every name and value that a rule has on its own row. @param {any} rule @returns {{columns: string[], values: string[], isAcross: boolean}} */
function partsOf(rule) {
  if (rule.conditions) {
    const all = rule.conditions.map(partsOf)
    return {
      columns: all.flatMap((/** @type {any} */ part) => part.columns),
      values: all.flatMap((/** @type {any} */ part) => part.values),
      isAcross: all.some((/** @type {any} */ part) => part.isAcross),
    }
  }
  const isAcross = JSON.stringify(rule).includes('table_ref')
  const other = rule.rhs_column ?? rule.rhs_expr?.column
  const isPresence =
    rule.value === null || (rule.value === 0 && /^(?:gt|gte)$/.test(rule.type)) || rule.value === undefined
  return {
    columns: [rule.column, other].filter(column => typeof column === 'string'),
    values: isPresence ? [] : [String(rule.value).toLowerCase()],
    isAcross,
  }
}

/** @param {any} model @param {string} table @param {any} reference */
const checksOf = (model, table, reference) =>
  model.tables
    .filter((/** @type {any} */ each) => isAlike(table, each.name) || hasColumns(each, reference))
    .flatMap((/** @type {any} */ each) =>
      each.checks.map((/** @type {any} */ check) => ({
        table: each.name,
        columns: each.columns.map((/** @type {any} */ column) => column.name),
        expression: check.expression,
      })),
    )

/** The same table under another name: it has half of the columns, keys apart. @param {any} table @param {any} reference */
function hasColumns(table, reference) {
  if (!reference) return false
  const own = reference.columns.map((/** @type {any} */ column) => column.name).filter(isNoKey)
  const there = table.columns.map((/** @type {any} */ column) => column.name).filter(isNoKey)
  const shared = own.filter((/** @type {string} */ name) =>
    there.some((/** @type {string} */ other) => isAlike(name, other, `${reference.name} ${table.name}`)),
  )
  return own.length > 1 && shared.length * 2 >= own.length
}

/** @param {string} name */
const isNoKey = name => !/(?:^|_)id$|^(?:created|updated)_at$/.test(name)

/** @param {any} check @param {string} column @param {string} table */
const names = ({expression, columns, table: own}, column, table) =>
  columns.some(
    (/** @type {string} */ name) =>
      new RegExp(`(?<![\\w'])${name}(?![\\w'])`).test(expression) && isAlike(column, name, `${table} ${own}`),
  )

/** @param {any} check @param {string} value */
const holds = ({expression}, value) => {
  const number = Number(value)
  const said = [...expression.matchAll(/'([^']*)'|(?<![\w.])-?\d+(?:\.\d+)?|\btrue\b|\bfalse\b/gi)]
  return said.some(([text, quoted]) =>
    quoted === undefined
      ? text.toLowerCase() === value || (value !== '' && Number(text) === number)
      : isAlike(quoted, value),
  )
}

/** @param {any} model @param {any} rule @param {any} reference */
function isFound(model, rule, reference) {
  const checks = checksOf(model, rule.table, reference)
  const when = partsOf(rule.condition ?? {conditions: []})
  const isConditional = when.values.length > 0
  if (rule.type === 'range') {
    const bounds = [rule.min, rule.max].filter(bound => bound !== undefined && bound !== null).map(String)
    const own = checks.filter(
      (/** @type {any} */ check) =>
        names(check, rule.column, rule.table) &&
        when.columns.every(column => names(check, column, rule.table)) &&
        when.values.every(value => holds(check, value)),
    )
    return bounds.every(bound => own.some((/** @type {any} */ check) => holds(check, bound)))
  }
  const then = partsOf(rule.result)
  const columns = [...(isConditional ? when.columns : []), ...then.columns]
  const values = [...when.values, ...then.values]
  return checks.some(
    (/** @type {any} */ check) =>
      columns.every(column => names(check, column, rule.table)) && values.every(value => holds(check, value)),
  )
}

/** @param {any} rule @returns {readonly any[]} */
const each = rule =>
  rule.type === 'ifthen' && rule.result.type === 'and'
    ? rule.result.conditions.map((/** @type {any} */ result) => ({...rule, result}))
    : [rule]

/** Of each kind of rule: how many were found, of how many. @type {Record<'range' | 'row' | 'across', [number, number]>} */
const counts = {range: [0, 0], row: [0, 0], across: [0, 0]}
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const {id, nl_description: request, ground_truth_constraints: rules, ground_truth_schema: schema} = JSON.parse(line)
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = (design.status === 'designed' ? design.model : design.draft) ?? {tables: []}
  const notes = design.report.coverage.map(({note}) => note).join(' ')
  for (const rule of rules.flatMap(each)) {
    const isAcross = [rule.condition, rule.result].some(part => part && partsOf(part).isAcross)
    const kind = isAcross ? 'across' : rule.type === 'range' ? 'range' : 'row'
    const reference = schema?.tables.find((/** @type {any} */ table) => table.name === rule.table)
    const found = isAcross ? false : isFound(model, rule, reference)
    counts[kind][1] += 1
    if (found) counts[kind][0] += 1
    else if (listsMissing && !isAcross)
      console.log(
        `${id}: ${rule.table} ${JSON.stringify(rule.type === 'range' ? rule : [rule.condition, rule.result])}`,
      )
  }
  counts.across[0] += notes.split('No check holds').length - 1
}
const {range, row, across} = counts
console.log(`ranges: ${range[0]} of ${range[1]} are checks`)
console.log(`if-then rules of one row: ${row[0]} of ${row[1]} are checks`)
console.log(
  `if-then rules of two tables: ${across[1]}, which no check can hold; the reports name ${across[0]} sentences of that kind`,
)
