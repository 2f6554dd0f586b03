import type {Problem} from '@journeywright/problems'
import type {Migration} from '@journeywright/schema'
import type {Database, Engine} from '../engine.js'
import {readTables} from '../facts/read-tables.js'
import {emptySeed, refusedSeeds} from '../problems.js'
import {onScratch} from '../proof/on-scratch.js'
import {applyScript} from '../script/apply-script.js'
import {plantAll} from './plant-all.js'
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
    const {planted, sequences} = await tryAll(database, options)
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
async function tryAll(database: Database, {rows = 10, signal}: SeedOptions) {
  await database.execute('BEGIN')
  try {
    await database.execute(`SET LOCAL search_path = ''`)
    const planted = await plantAll(database, await readTables(database), {rows, signal})
    return {planted, sequences: await readSequences(database)}
  } finally {
    await database.execute('ROLLBACK')
  }
}
