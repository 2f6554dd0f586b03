import type {Database} from '../engine.js'
import type {ColumnFacts, ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {mentions} from '../facts/mentions.js'
import {candidateValues} from '../values/candidate-values.js'
import {naturalValue} from '../values/natural-value.js'
import {readLiterals} from '../values/read-literals.js'
import {combine} from './combine.js'
import {evaluate, type Truth} from './evaluate.js'

export interface RowRequest {
  readonly table: TableFacts
  /** Rows of different numbers differ wherever they can. */
  readonly number: number
  /** Values that are settled: what foreign keys refer to. */
  readonly fixed: Row
  /** Values to begin with, where nothing speaks against them. */
  readonly wanted?: ReadonlyMap<string, string>
  /** A row whose keys must not be repeated. */
  readonly unlike?: Row | undefined
  /** An expression that must be true, such as the predicate of a partial index. */
  readonly demand?: string | null
}

/** How many combinations of values are tried for one CHECK. */
const limit = 3000

/** Where lists have to be cut, so many values stand before NULL, which must not be what falls off. */
const likelier = 2

/**
 * A row that all CHECKs of its table let pass, found by asking the server: ordinary values first, then, for each CHECK
 * that refuses them, combinations of its columns' candidates. The best row found when none passes them all.
 */
export async function makeRow(database: Database, request: RowRequest): Promise<Row> {
  const {table} = request
  const columns = table.columns.filter(({generated}) => generated === null)
  let row: Row = new Map(columns.map(column => [column.name, startValue(column, request)]))
  const demands = demandsOf(request)
  for (let round = 0; round < demands.length + 2; round++) {
    const truths = await evaluate(database, columnsOf(table, demands), demands.map(expressionOf), [row])
    const broken = demands.find((demand, index) => !isMet(demand, truths[0]?.[index]))
    if (!broken) break
    const better = await repair(database, request, row, broken, demands)
    if (better === row) break
    row = better
  }
  return row
}

interface Demand {
  readonly expression: string
  readonly columns: readonly string[]
  /** A CHECK also lets unknown pass. */
  readonly mustBeTrue: boolean
}

function demandsOf({table, demand}: RowRequest): readonly Demand[] {
  const checks = table.constraints.flatMap(constraint => toDemand(constraint))
  const others = [table.bound, demand ?? null].filter(each => each !== null)
  return [
    ...checks,
    ...others.map(expression => ({expression, columns: mentioned(table, expression), mustBeTrue: true})),
  ]
}

function mentioned({columns}: TableFacts, expression: string): readonly string[] {
  return columns.filter(({name}) => mentions(expression, name)).map(({name}) => name)
}

function toDemand({kind, expression, columns}: ConstraintFacts): readonly Demand[] {
  return kind === 'check' && expression !== null ? [{expression, columns, mustBeTrue: false}] : []
}

async function repair(
  database: Database,
  request: RowRequest,
  row: Row,
  broken: Demand,
  all: readonly Demand[],
): Promise<Row> {
  const variants = variantsOf(request, row, broken.columns)
  const demands = all.filter(each => each.columns.some(name => broken.columns.includes(name)))
  const columns = columnsOf(request.table, demands)
  const truths = await evaluate(database, columns, demands.map(expressionOf), variants)
  let [best, bestScore] = [row, -1]
  for (const [index, variant] of variants.entries()) {
    const met = demands.filter((demand, at) => isMet(demand, truths[index]?.[at])).length
    const score = met * 100 + countDifferences(request, variant, broken.columns)
    if (score > bestScore && isMet(broken, truths[index]?.[demands.indexOf(broken)]))
      [best, bestScore] = [variant, score]
  }
  return best
}

/** The row with every combination of candidate values in some of its columns. */
export function variantsOf(request: RowRequest, row: Row, names: readonly string[]): readonly Row[] {
  const columns = request.table.columns.filter(({name, generated}) => names.includes(name) && generated === null)
  const literals = readLiterals(expressionsOn(request, names))
  const lists = columns.map(column => {
    const settled = request.fixed.get(column.name)
    const values = settled === undefined ? candidateValues(column, literals, request.number) : [settled]
    return {values, nulls: column.notNull ? [] : [null]}
  })
  const total = lists.reduce((product, {values, nulls}) => product * (values.length + nulls.length), 1)
  const kept = total > limit ? likelier : Infinity
  const all = lists.map(({values, nulls}) => [...values.slice(0, kept), ...nulls, ...values.slice(kept)])
  return combine(all, limit).map(values => new Map([...row, ...columns.map(({name}, at) => pair(name, values[at]))]))
}

function columnsOf(table: TableFacts, demands: readonly Demand[]): readonly ColumnFacts[] {
  return table.columns.filter(({name}) => demands.some(({columns}) => columns.includes(name)))
}

function pair(name: string, value: string | null | undefined): readonly [string, string | null] {
  return [name, value ?? null]
}

function expressionsOn({table, demand}: RowRequest, names: readonly string[]): readonly string[] {
  const checks = table.constraints.filter(({columns}) => columns.some(name => names.includes(name)))
  return [...checks.map(({expression}) => expression ?? ''), table.bound ?? '', demand ?? '']
}

function countDifferences({table, unlike}: RowRequest, row: Row, names: readonly string[]): number {
  const keys = table.constraints.filter(({kind}) => ['primary-key', 'unique', 'unique-index'].includes(kind))
  const inKeys = names.filter(name => keys.some(({columns}) => columns.includes(name)))
  return inKeys.filter(name => row.get(name) !== unlike?.get(name)).length
}

function startValue(column: ColumnFacts, {fixed, wanted, number}: RowRequest): string | null {
  const settled = fixed.get(column.name)
  return settled === undefined ? (wanted?.get(column.name) ?? naturalValue(column, number)) : settled
}

function expressionOf({expression}: Demand): string {
  return expression
}

function isMet({mustBeTrue}: Demand, truth: Truth | undefined): boolean {
  return truth === true || (truth === null && !mustBeTrue)
}
