import type {Database} from '../engine.js'
import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {evaluate} from '../rows/evaluate.js'
import {variantsOf} from '../rows/make-row.js'

/** How many of the rows that break a CHECK are worth trying. */
const enough = 8

/** Rows that break one CHECK, as the server computes it, and as few others as possible. */
export async function breakCheck(
  database: Database,
  table: TableFacts,
  constraint: ConstraintFacts,
  good: Row,
): Promise<readonly Row[]> {
  const checks = table.constraints.filter(({kind, expression}) => kind === 'check' && expression !== null)
  const touched = checks.filter(({columns}) => columns.some(name => constraint.columns.includes(name)))
  const columns = table.columns.filter(({name}) => touched.some(check => check.columns.includes(name)))
  const variants = variantsOf({table, number: 2, fixed: new Map()}, good, constraint.columns)
  const expressions = touched.map(({expression}) => expression ?? '')
  const truths = await evaluate(database, columns, expressions, variants)
  return variants
    .map((row, index) => ({row, truths: truths[index] ?? []}))
    .filter(each => each.truths[touched.indexOf(constraint)] === false)
    .map(each => ({row: each.row, broken: each.truths.filter(truth => truth === false || truth === 'error').length}))
    .sort((a, b) => a.broken - b.broken)
    .slice(0, enough)
    .map(({row}) => row)
}
