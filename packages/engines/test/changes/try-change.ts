import {formatProblem, isError} from '@journeywright/problems'
import {
  planChange,
  planMigration,
  printSchemaSql,
  type ChangeOptions,
  type ChangePlan,
  type Migration,
  type SchemaModel,
} from '@journeywright/schema'
import {catalogDifferences, type Catalog, type Database, type Engine} from '@journeywright/engines'
import {fillTables} from '../../src/proof/fill-tables.js'
import {applyScript} from '../../src/script/apply-script.js'
import {verified} from '../example.js'
import {lostContent, readContent} from './content.js'

const createdAt = '2026-03-01T09:30:00.000Z'

export interface TryOptions extends Partial<ChangeOptions> {
  /** Also from the second schema to the first, before it goes all the way down. */
  readonly isReturning?: boolean
}

/**
 * Changes one schema into another with rows in its tables, on a server, and back. Answers what went wrong, in order;
 * nothing where up gives the catalog that the second schema has when it's made from nothing, and down that of the first,
 * with every value that no operation says it loses.
 */
export type TryChange = (from: SchemaModel, to: SchemaModel, options?: TryOptions) => Promise<readonly string[]>

/** Two databases serve all changes of a server, one after the other: making and dropping them takes longer than most. */
export function changeTrial(engine: Engine): TryChange {
  let opened: Promise<readonly [Database, Database]> | null = null
  return async (from, to, {isReturning = false, ...options} = {}) => {
    const plan = planChange(from, to, {createdAt, ...options})
    const plans = isReturning ? [plan, planChange(to, from, {createdAt, ...options})] : [plan]
    const errors = plans.flatMap(({problems}) => problems.filter(isError).map(formatProblem))
    if (errors.length > 0) return errors
    opened ??= Promise.all([engine.open(), engine.open()])
    const [database, fresh] = await opened
    const [wanted, made] = await Promise.all([catalogOf(fresh, to), make(database, from)])
    return typeof wanted === 'string' ? [wanted] : made.length > 0 ? made : run(database, from, plans, wanted)
  }
}

async function run(
  database: Database,
  from: SchemaModel,
  plans: readonly ChangePlan[],
  wanted: Catalog,
): Promise<readonly string[]> {
  const {empty} = await fillTables(database, verified(from), {})
  await dropPartitions(database)
  const content = await readContent(database)
  const bare = [...content].filter(([name, rows]) => rows.length === 0 && !isEmpty(name, empty))
  if (bare.length > 0) return bare.map(([name]) => `rows: ${name} was empty from the start`)
  const catalogs = [await database.catalog(), wanted]
  const ways = [
    ...plans.map(({migrations}, at) => ({migrations, way: 'up' as const, goal: catalogs[(at + 1) % 2]})),
    ...plans
      .map(({migrations}, at) => ({migrations: [...migrations].reverse(), way: 'down' as const, goal: catalogs[at]}))
      .reverse(),
  ]
  for (const {migrations, way, goal = []} of ways) {
    const refused = await apply(database, migrations, way)
    if (refused.length > 0) return refused
    const wrong = differences(goal, await database.catalog())
    if (wrong.length > 0) return wrong.map(each => `${way}: ${each}`)
  }
  return lostContent(
    content,
    await readContent(database),
    plans.flatMap(({operations}) => operations),
  ).filter(each => !isComputed(each, from))
}

/** What is computed is as good as what it's computed from. */
function isComputed(lost: string, {tables}: SchemaModel): boolean {
  const computed = tables.flatMap(({name, columns}) =>
    columns.filter(({generated}) => generated !== null).map(column => `.${name}.${column.name} had`),
  )
  return computed.some(each => lost.includes(each))
}

/** Labels leave `public` out. */
function isEmpty(name: string, labels: readonly string[]): boolean {
  return labels.some(label => label === name || `public.${label}` === name)
}

/** What the server says of a schema that is made from nothing, or what it has against it. */
async function catalogOf(database: Database, model: SchemaModel): Promise<Catalog | string> {
  await clear(database)
  await database.execute('BEGIN')
  const refused = await database.execute(printSchemaSql(model))
  const catalog = refused ? `made from nothing: ${refused.message}` : await database.catalog()
  await database.execute('ROLLBACK')
  return catalog
}

async function make(database: Database, model: SchemaModel): Promise<readonly string[]> {
  await clear(database)
  return apply(database, [planMigration(verified(model), {name: 'from_nothing', createdAt})], 'up')
}

async function clear(database: Database): Promise<void> {
  const refused = await database.execute(`DO $$ BEGIN
    EXECUTE concat('SELECT 1;', (SELECT string_agg(format('DROP EXTENSION %I CASCADE;', extname), '') FROM pg_extension WHERE extname <> 'plpgsql'));
    EXECUTE concat('SELECT 1;', (SELECT string_agg(format('DROP SCHEMA %I CASCADE;', nspname), '') FROM pg_namespace
      WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'));
    CREATE SCHEMA public;
    GRANT USAGE ON SCHEMA public TO PUBLIC;
  END $$`)
  if (refused) throw new Error(refused.message)
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

/** What both say of the columns of a table, in any order: a server can only append one. */
function differences(expected: Catalog, actual: Catalog): readonly string[] {
  const anywhere = (catalog: Catalog) =>
    catalog.map(entry => ({
      ...entry,
      definition: entry.kind === 'column' ? entry.definition.replace(/^\d+: /, '') : entry.definition,
    }))
  return catalogDifferences(anywhere(expected), anywhere(actual))
}
