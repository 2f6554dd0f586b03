// How many of the rules that a set of requests states become checks: `npm run check:designer-rules -- FILE`, with lines
// {id, nl_description, ground_truth_constraints}. A range is found when a check on such a column has its bounds; an
// if-then rule of one row when a check names its columns and values. Names are compared by their words. Rules that need
// two tables are counted apart: a check sees one row. `--missing` lists what was not found.
import {existsSync, readFileSync} from 'node:fs'
import {defaultConventions, designSchema} from '../packages/designer/dist/index.js'

const file = process.argv.slice(2).find(argument => !argument.startsWith('--'))
if (file === undefined || !existsSync(file))
  throw new Error('Usage: node tools/check-designer-rules.mjs FILE [--missing]')
const listsMissing = process.argv.includes('--missing')

/** @param {string} name */
const wordsOf = name =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map(word => (/(?:ss|us|is)$/.test(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '')))
    .filter(word => word !== '' && !['is', 'on', 'at', 'of', 'the', 'date'].includes(word))

/** Half of the words of both, or all of the shorter one. @param {string} one @param {string} other @param {string} table */
function isAlike(one, other, table = '') {
  const owner = new Set(wordsOf(table))
  const own = (/** @type {string} */ name) => {
    const all = wordsOf(name)
    const rest = all.filter(word => !owner.has(word))
    return rest.length > 0 ? rest : all
  }
  const [a, b] = [own(one), own(other)]
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

/** @param {any} model @param {string} table */
const checksOf = (model, table) =>
  model.tables
    .filter((/** @type {any} */ each) => isAlike(table, each.name))
    .flatMap((/** @type {any} */ each) =>
      each.checks.map((/** @type {any} */ check) => ({
        table: each.name,
        columns: each.columns.map((/** @type {any} */ column) => column.name),
        expression: check.expression,
      })),
    )

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

/** @param {any} model @param {any} rule */
function isFound(model, rule) {
  const checks = checksOf(model, rule.table)
  if (rule.type === 'range') {
    const bounds = [rule.min, rule.max].filter(bound => bound !== undefined && bound !== null).map(String)
    const own = checks.filter((/** @type {any} */ check) => names(check, rule.column, rule.table))
    return bounds.every(bound => own.some((/** @type {any} */ check) => holds(check, bound)))
  }
  const results = rule.result.conditions ?? [rule.result]
  const when = partsOf(rule.condition)
  const isConditional = when.values.length > 0
  return results.every((/** @type {any} */ result) => {
    const then = partsOf(result)
    const columns = [...(isConditional ? when.columns : []), ...then.columns]
    const values = [...when.values, ...then.values]
    return checks.some(
      (/** @type {any} */ check) =>
        columns.every(column => names(check, column, rule.table)) && values.every(value => holds(check, value)),
    )
  })
}

/** Of each kind of rule: how many were found, of how many. @type {Record<'range' | 'row' | 'across', [number, number]>} */
const counts = {range: [0, 0], row: [0, 0], across: [0, 0]}
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const {id, nl_description: request, ground_truth_constraints: rules} = JSON.parse(line)
  const design = designSchema({request, packs: [], conventions: defaultConventions})
  const model = (design.status === 'designed' ? design.model : design.draft) ?? {tables: []}
  const notes = design.report.coverage.map(({note}) => note).join(' ')
  for (const rule of rules) {
    const isAcross = rule.type !== 'range' && (partsOf(rule.condition).isAcross || partsOf(rule.result).isAcross)
    const kind = rule.type === 'range' ? 'range' : isAcross ? 'across' : 'row'
    const found = isAcross ? false : isFound(model, rule)
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
