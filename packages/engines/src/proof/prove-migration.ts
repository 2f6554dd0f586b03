import type {Proof, ProofCheck, VerifiedSchema} from '@journeywright/schema'
import type {Problem} from '@journeywright/problems'
import type {Catalog} from '../catalog/catalog.js'
import {catalogDifferences} from '../catalog/catalog-differences.js'
import type {Database} from '../engine.js'
import type {Script} from '../script/apply-script.js'
import {applyScripts} from '../script/apply-scripts.js'
import {closePartitions} from './close-partitions.js'
import {fillTables, type Filled} from './fill-tables.js'
import type {ProveOptions} from './prove.js'
import type {Scripts} from './scripts-of.js'
import {toProof} from './to-proof.js'

export interface Proofs {
  readonly proofs: readonly Proof[]
  readonly problems: readonly Problem[]
  /** Whether the schema is there at the end. */
  readonly isUp: boolean
}

/** Both proofs in one database: up, every constraint tried, down with the rows that this left, and up again. */
export async function proveMigration(
  database: Database,
  schema: VerifiedSchema,
  {up, down}: Scripts,
  options: ProveOptions,
): Promise<Proofs> {
  const problems: Problem[] = []
  const checks: ProofCheck[] = []
  const check = (name: string, status: ProofCheck['status'], detail = '') => {
    checks.push({name, status, detail})
    options.progress?.({name, status, detail})
  }
  const run = async (name: string, scripts: readonly Script[]) => {
    const problem = await applyScripts(database, scripts, options.signal)
    if (problem) problems.push(problem)
    check(name, problem ? 'failed' : 'proved', problem?.message)
    return problem === null
  }
  const compare = async (name: string, expected: Catalog, isExpected: boolean) => {
    const differences = isExpected ? catalogDifferences(expected, await database.catalog()) : ['it was not reached']
    check(name, differences.length === 0 ? 'proved' : 'failed', differences.slice(0, 10).join('; '))
  }

  const before = await database.catalog()
  const isUp = await run('up.sql runs', up)
  const first = await database.catalog()
  const filled = isUp ? await fillTables(database, schema, options) : nothingFilled
  check('every table holds rows before down.sql runs', ...rowsCheck(filled, isUp))
  const isDown = isUp && (await run('down.sql runs with rows in the tables', down))
  if (!isUp) check('down.sql runs with rows in the tables', 'failed', 'up.sql did not run')
  await closePartitions(database)
  await compare('the catalog after down.sql is the one before up.sql', before, isDown)
  const isUpAgain = isDown && (await run('up.sql runs again after down.sql', up))
  if (!isDown) check('up.sql runs again after down.sql', 'failed', 'down.sql did not run')
  await compare('the catalog after the second up.sql is the one after the first', first, isUpAgain)
  return {
    proofs: [
      toProof('migration', 'The migration goes up, down and up again', checks),
      toProof('constraints', 'Every constraint accepts a good row and rejects a bad one', filled.checks),
    ],
    problems,
    isUp: isUpAgain,
  }
}

const nothingFilled: Filled = {checks: [], empty: [], tables: 0}

function rowsCheck({empty, tables}: Filled, isUp: boolean): [ProofCheck['status'], string] {
  if (!isUp) return ['failed', 'up.sql did not run']
  if (empty.length > 0) return ['not proved', `no row was found that ${empty.join(', ')} would accept`]
  return tables === 0 ? ['not proved', 'there are no tables'] : ['proved', '']
}
