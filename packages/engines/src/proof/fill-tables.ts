import type {ProofCheck, Table, VerifiedSchema} from '@journeywright/schema'
import type {Database} from '../engine.js'
import {readTables} from '../facts/read-tables.js'
import type {TableFacts} from '../facts/table-facts.js'
import {attempt} from '../attempt.js'
import {compareDomain} from './compare-domains.js'
import {compareDefinitions} from './compare-definitions.js'
import {findMissing} from './find-missing.js'
import {proveConstraints} from './prove-constraints.js'
import {proveDomains, readDomains} from './prove-domains.js'
import {proveEnum, readEnums} from './prove-enums.js'
import type {ProveOptions} from './prove.js'
import {switchTriggers} from './switch-triggers.js'

export interface Filled {
  readonly checks: readonly ProofCheck[]
  /** Labels of tables that hold no row. */
  readonly empty: readonly string[]
  readonly tables: number
}

/** Tries every constraint that the catalog has, looks for those that it lacks, and leaves the good rows in the tables. */
export async function fillTables(
  database: Database,
  schema: VerifiedSchema,
  {signal, progress}: ProveOptions,
): Promise<Filled> {
  const checks: ProofCheck[] = []
  const report = (check: ProofCheck) => {
    signal?.throwIfAborted()
    checks.push(check)
    progress?.(check)
  }
  await database.execute('BEGIN')
  try {
    await database.execute(`SET LOCAL search_path = ''`)
    await openPartitions(database)
    const tables = await readTables(database)
    await switchTriggers(database, tables, 'off')
    const filled = tables.filter(table => needsRows(table, tables))
    await proveConstraints(database, filled, report)
    const enums = await readEnums(database)
    for (const each of enums) report(await proveEnum(database, each))
    const domains = await readDomains(database)
    await proveDomains(database, domains, report)
    findMissing(schema, tables, {enums, domains}).forEach(report)
    for (const [table, found] of pair(schema, tables)) {
      for (const check of await compareDefinitions(database, table, found)) report(check)
    }
    for (const domain of schema.domains ?? []) {
      const found = domains.find(each => each.plainName === domain.name && each.namespace === domain.namespace)
      if (found) for (const check of await compareDomain(database, domain, found)) report(check)
    }
    const empty = await findEmpty(database, filled)
    await switchTriggers(database, tables, 'on')
    await database.execute('COMMIT')
    return {checks, empty, tables: filled.length}
  } finally {
    await database.execute('ROLLBACK')
  }
}

function pair(schema: VerifiedSchema, tables: readonly TableFacts[]): readonly (readonly [Table, TableFacts])[] {
  return schema.tables.flatMap(table => {
    const found = tables.find(each => each.plainName === table.name && each.namespace === table.namespace)
    return found ? [[table, found] as const] : []
  })
}

/** What a partition has from its table is proved there. */
function needsRows({name, parent, constraints}: TableFacts, all: readonly TableFacts[]): boolean {
  if (parent === null || constraints.some(({inherited}) => !inherited)) return true
  return all.some(each => each.constraints.some(({target}) => target?.table === name))
}

/** A row that no partition takes says nothing about constraints. What is added here goes when its table goes. */
async function openPartitions(database: Database): Promise<void> {
  const tables = await database.query<{name: string; method: string}>(
    `SELECT partrelid::regclass::text AS name, partstrat AS method FROM pg_partitioned_table WHERE partdefid = 0 ORDER BY 1`,
  )
  for (const [index, {name, method}] of tables.entries()) {
    const bounds = method === 'h' ? 'FOR VALUES WITH (MODULUS 1, REMAINDER 0)' : 'DEFAULT'
    const partition = `CREATE TABLE public.journeywright_partition_${index} PARTITION OF ${name} ${bounds}`
    const refused = await attempt(database, [partition])
    if (refused === null) await database.execute(partition) // Hash partitions that are there already take every row.
  }
}

async function findEmpty(database: Database, tables: readonly TableFacts[]): Promise<readonly string[]> {
  const empty: string[] = []
  for (const {name, label} of tables) {
    const rows = await database.query(`SELECT FROM ${name} LIMIT 1`)
    if (rows.length === 0) empty.push(label)
  }
  return empty
}
