import {formatProblem, isError} from '@journeywright/problems'
import {
  planChange,
  planMigration,
  type ChangeOptions,
  type ChangePlan,
  type Migration,
  type SchemaModel,
} from '@journeywright/schema'
import {catalogDifferences, type Catalog, type Database, type Engine} from '@journeywright/engines'
import {fillTables} from '../../src/proof/fill-tables.js'
import {applyScript} from '../../src/script/apply-script.js'
import {verified} from '../example.js'

const createdAt = '2026-03-01T09:30:00.000Z'

export interface TryOptions extends Partial<ChangeOptions> {
  /** Also from the second schema to the first, before it goes all the way down. */
  readonly isReturning?: boolean
}

/**
 * Changes one schema into another with rows in its tables, on a server, and back. Answers what went wrong, in order;
 * nothing where up gives the catalog that the second schema has when it's made from nothing, and down that of the first.
 */
export async function tryChange(
  engine: Engine,
  from: SchemaModel,
  to: SchemaModel,
  {isReturning = false, ...options}: TryOptions = {},
): Promise<readonly string[]> {
  const plan = planChange(from, to, {createdAt, ...options})
  const plans = isReturning ? [plan, planChange(to, from, {createdAt, ...options})] : [plan]
  const errors = plans.flatMap(({problems}) => problems.filter(isError).map(formatProblem))
  if (errors.length > 0) return errors
  const database = await engine.open()
  const fresh = await engine.open()
  try {
    const made = [...(await create(database, from)), ...(await create(fresh, to))]
    if (made.length > 0) return made
    const filled = await fillTables(database, verified(from), {})
    await dropPartitions(database)
    const before = await database.catalog()
    const rows = await countRows(database)
    const wanted = [before, await fresh.catalog()]
    const wrong: string[] = []
    const go = async (migrations: readonly Migration[], way: 'up' | 'down', then: Catalog = []) => {
      if (wrong.length > 0) return
      wrong.push(...(await apply(database, migrations, way)))
      if (wrong.length > 0) return
      wrong.push(...differences(then, await database.catalog()).map(each => `${way}: ${each}`))
    }
    for (const [at, {migrations}] of plans.entries()) await go(migrations, 'up', wanted[(at + 1) % 2])
    for (const [at, {migrations}] of [...plans.entries()].reverse())
      await go([...migrations].reverse(), 'down', wanted[at])
    return wrong.length > 0 ? wrong : missingRows(rows, await countRows(database), plans, filled.empty)
  } finally {
    await database.close()
    await fresh.close()
  }
}

/** What both say of the columns of a table, in any order: a server can only append one. */
function differences(expected: Catalog, actual: Catalog): readonly string[] {
  const anywhere = (catalog: Catalog) =>
    catalog.map(entry => ({
      ...entry,
      definition: entry.kind === 'column' ? entry.definition.replace(/^\d+: /, '') : entry.definition,
    }))
  return catalogDifferences(anywhere(expected), anywhere(actual))
}

async function create(database: Database, model: SchemaModel): Promise<readonly string[]> {
  return apply(database, [planMigration(verified(model), {name: 'from_nothing', createdAt})], 'up')
}

async function apply(
  database: Database,
  migrations: readonly Migration[],
  way: 'up' | 'down',
): Promise<readonly string[]> {
  for (const migration of migrations) {
    const problem = await applyScript(database, {file: `${migration.name}/${way}.sql`, sql: migration[way]})
    if (problem) return [formatProblem(problem)]
  }
  return []
}

/** What was added so that a table in parts takes rows at all. */
async function dropPartitions(database: Database): Promise<void> {
  const added = await database.query<{name: string}>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relname ~ '^journeywright_partition_'`,
  )
  for (const {name} of added) await database.execute(`DROP TABLE ${name}`)
}

async function countRows(database: Database): Promise<ReadonlyMap<string, number>> {
  const tables = await database.query<{name: string}>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^pg_|^information_schema'`,
  )
  const counts = new Map<string, number>()
  for (const {name} of tables) {
    const [row] = await database.query<{count: string}>(`SELECT count(*) AS count FROM ${name}`)
    counts.set(name, Number(row?.count))
  }
  return counts
}

function missingRows(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  plans: readonly ChangePlan[],
  empty: readonly string[],
): readonly string[] {
  const lost = plans.flatMap(({operations}) => operations.flatMap(({loses}) => (loses ? [loses.what] : [])))
  const isLost = (name: string) => lost.some(what => what.startsWith('every row of') && what.endsWith(`.${name}`))
  return [...before].flatMap(([name, count]) => {
    if (count === 0 && !empty.includes(name)) return [`rows: ${name} was empty from the start`]
    return after.get(name) === count || isLost(name)
      ? []
      : [`rows: ${name} had ${count} and has ${after.get(name) ?? 'none'}`]
  })
}
