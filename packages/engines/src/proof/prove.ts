import type {Migration, Proof, ProofCheck, ProofReport, VerifiedSchema} from '@journeywright/schema'
import type {Problem} from '@journeywright/problems'
import type {Database, Engine} from '../engine.js'
import {refutedCheck, unprovedCheck} from '../problems.js'
import {dropNewRoles, readRoles} from './new-roles.js'
import {proveMigration} from './prove-migration.js'

export interface ProveOptions {
  /** Ends the work between two statements; `prove` then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called after each check, in the order of the report's proofs being made. */
  readonly progress?: ((check: ProofCheck) => void) | undefined
}

/**
 * Executes a migration on a database of its own and says what a real server made of it. What the server refuses, refutes
 * or cannot show is in the report; rejects only when there is no server to ask. Closes what it opens, but not the engine.
 */
export async function prove(
  engine: Engine,
  schema: VerifiedSchema,
  migration: Migration,
  options: ProveOptions = {},
): Promise<ProofReport> {
  const database = await engine.open()
  try {
    const roles = await readRoles(database, schema)
    const {proofs, problems} = await proveMigration(database, schema, migration, options)
    await dropNewRoles(database, schema, roles)
    return report(database, proofs, problems)
  } finally {
    await database.close()
  }
}

function report({judge}: Database, proofs: readonly Proof[], problems: readonly Problem[]): ProofReport {
  const checks = proofs.flatMap(proof => proof.checks)
  const found = checks.flatMap(({name, status, detail}) => {
    if (status === 'failed') return [refutedCheck(name, detail)]
    return status === 'not proved' ? [unprovedCheck(name, detail)] : []
  })
  return {
    judge,
    proofs,
    passed: proofs.reduce((sum, {passed}) => sum + passed, 0),
    total: proofs.reduce((sum, {total}) => sum + total, 0),
    problems: [...problems, ...found],
  }
}
