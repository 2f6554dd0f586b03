import type {Problem} from '@journeywright/problems'
import type {Migration, ProofCheck, SchemaModel} from '@journeywright/schema'
import type {Database} from '../engine.js'
import type {Script} from '../script/apply-script.js'
import {applyScripts} from '../script/apply-scripts.js'
import {migrationOf} from './migration-of.js'
import type {ProveOptions} from './prove.js'
import type {Scripts} from './scripts-of.js'
import {sowRows} from './sow-rows.js'
import {takeStock, type Stock} from './take-stock.js'

export interface WithRows {
  readonly checks: readonly ProofCheck[]
  readonly problems: readonly Problem[]
}

/**
 * Up and down in a database whose tables hold rows before the migration, as those of people do: all of them are there
 * afterwards, and on the way back they say what they said, but for what the migration says that it loses.
 */
export async function proveWithRows(
  database: Database,
  base: SchemaModel,
  {up, down}: Scripts,
  migrations: readonly Migration[],
  {signal, progress}: ProveOptions,
): Promise<WithRows> {
  const checks: ProofCheck[] = []
  const problems: Problem[] = []
  const check = (name: string, details: readonly string[], status: ProofCheck['status'] = 'failed') => {
    const made: ProofCheck = {name, status: details.length === 0 ? 'proved' : status, detail: details.join('; ')}
    checks.push(made)
    progress?.(made)
    return details.length === 0
  }
  const run = async (name: string, scripts: readonly Script[]) => {
    const problem = await applyScripts(database, scripts, signal)
    if (problem) problems.push(problem)
    return check(name, problem ? [problem.message] : [])
  }
  const lost = new Set(
    migrations.flatMap(({operations}) => operations.flatMap(each => (each.loses ? each.target : []))),
  )

  await applyScripts(database, [{file: 'base.sql', sql: migrationOf(base).up}], signal)
  await sowRows(database, signal)
  const before = await takeStock(database, lost)
  check('every table that was there holds rows before up.sql runs', emptyIn(before), 'not proved')
  const isUp = await run('up.sql runs with rows in the tables that were there', up)
  const during = isUp ? await takeStock(database, lost) : null
  check('these rows are there after up.sql', during ? missingIn(before, during, lost) : ['up.sql did not run'])
  if (!isUp) {
    check('these rows are after down.sql what they were before up.sql', ['up.sql did not run'])
    return {checks, problems}
  }
  const isDown = await run('down.sql runs with these rows', down)
  const after = isDown ? changedIn(before, await takeStock(database, lost), lost) : ['down.sql did not run']
  check('these rows are after down.sql what they were before up.sql', after)
  return {checks, problems}
}

function emptyIn(stock: readonly Stock[]): readonly string[] {
  return stock.filter(({rows}) => rows === 0).map(({name}) => `no row was found that ${name} would accept`)
}

function missingIn(before: readonly Stock[], after: readonly Stock[], lost: ReadonlySet<string>): readonly string[] {
  return before
    .filter(({name}) => !lost.has(name))
    .flatMap(({id, name, rows}) => {
      const now = after.find(each => each.id === id)?.rows ?? 0
      return now < rows ? [`${name} had ${rows} rows and has ${now}`] : []
    })
}

function changedIn(before: readonly Stock[], after: readonly Stock[], lost: ReadonlySet<string>): readonly string[] {
  return before
    .filter(({name}) => !lost.has(name))
    .flatMap(({name, rows, digest}) => {
      const now = after.find(each => each.name === name)
      if (now?.rows !== rows) return [`${name} had ${rows} rows and has ${now?.rows ?? 0}`]
      return now.digest === digest ? [] : [`rows of ${name} say something else`]
    })
}
