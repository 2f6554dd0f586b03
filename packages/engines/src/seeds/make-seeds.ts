import type {Problem} from '@journeywright/problems'
import type {Migration} from '@journeywright/schema'
import type {Database, Engine} from '../engine.js'
import {groupTables} from '../facts/group-tables.js'
import {readTables} from '../facts/read-tables.js'
import type {TableFacts} from '../facts/table-facts.js'
import {emptySeed, refusedSeeds} from '../problems.js'
import {onScratch} from '../proof/on-scratch.js'
import {applyScript} from '../script/apply-script.js'
import {plantRows, type Garden} from './plant-rows.js'
import {printSeeds} from './print-seeds.js'
import {readSequences} from './read-sequences.js'

export interface SeedOptions {
  /** How many rows a table gets, if it has room for them. Default: 10. */
  readonly rows?: number
  readonly signal?: AbortSignal | undefined
}

export interface Seeds {
  /** One transaction for an empty database that has the schema. Null when the schema could not be made. */
  readonly sql: string | null
  readonly rows: number
  /** Tables that stay empty, and why. */
  readonly problems: readonly Problem[]
}

/**
 * Made-up rows that a schema accepts with all its constraints and triggers: the same for the same schema. They are tried
 * one by one, and the whole script once more at the end. Closes what it opens, but not the engine.
 */
export async function makeSeeds(
  engine: Engine,
  migration: Pick<Migration, 'name' | 'up'>,
  options: SeedOptions = {},
): Promise<Seeds> {
  return onScratch(engine, migration.up, async ({database}) => {
    const problem = await applyScript(database, {file: `migrations/${migration.name}/up.sql`, sql: migration.up})
    if (problem) return {sql: null, rows: 0, problems: [problem]}
    const {planted, sequences} = await plantAll(database, options)
    const sql = printSeeds(planted, sequences)
    const refused = await database.execute(sql)
    if (refused) await database.execute('ROLLBACK')
    const problems = planted.flatMap(({circle, refused: first}) =>
      first ? circle.map(({label}) => emptySeed(label, first.message)) : [],
    )
    const rows = planted.reduce((sum, each) => sum + each.rows.length * each.circle.length, 0)
    return {
      sql: refused ? null : sql,
      rows,
      problems: refused ? [refusedSeeds(refused.message), ...problems] : problems,
    }
  })
}

/** Everything that was tried is undone. */
async function plantAll(database: Database, {rows = 10, signal}: SeedOptions) {
  // Loaded only when seeds are made.
  const {faker} = await import('@faker-js/faker/locale/en')
  await database.execute('BEGIN')
  try {
    await database.execute(`SET LOCAL search_path = ''; SET CONSTRAINTS ALL IMMEDIATE`)
    const garden: Garden = {database, faker, inserted: new Map(), count: rows}
    const tables = await readTables(database)
    const planted: Awaited<ReturnType<typeof plantRows>>[] = []
    for (const circle of groupTables(tables.filter(({parent}) => parent === null))) {
      signal?.throwIfAborted()
      planted.push(
        await plantRows(
          garden,
          circle.map(table => within(table, tables)),
        ),
      )
    }
    return {planted, sequences: await readSequences(database)}
  } finally {
    await database.execute('ROLLBACK')
  }
}

/** A partitioned table takes what one of its partitions takes. */
function within(table: TableFacts, all: readonly TableFacts[]): TableFacts {
  const part = all.find(({parent}) => parent === table.name)
  if (!part) return table
  const {columns, constraints, bound} = within(part, all)
  return {...table, columns, constraints, bound}
}
