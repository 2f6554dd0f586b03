import type {Problem} from '@journeywright/problems'
import {quoteName, splitScript, type SchemaModel, type SourceFile} from '@journeywright/schema'
import type {Database, SqlFailure} from '../engine.js'
import {describeRefusal, leaveScript} from './apply-script.js'
import {isLeftOut} from './is-left-out.js'

/** What became of the statements of somebody else's SQL. */
export interface Applied {
  readonly statements: number
  /** One problem a statement that the server refused. */
  readonly problems: readonly Problem[]
}

/**
 * Runs SQL that was not made for a scratch database, as far as it makes the schema of one database. Goes on after what the
 * server refuses, as `psql` does. Owners are left out where their role is not there; roles that the model knows are made.
 */
export async function applySource(
  database: Database,
  files: readonly SourceFile[],
  model: SchemaModel,
  signal?: AbortSignal,
): Promise<Applied> {
  const problems: Problem[] = []
  let statements = 0
  await createRoles(database, model)
  for (const {path, content} of files) {
    const script = {file: path, sql: content}
    for (const piece of splitScript(content)) {
      if (piece.kind !== 'statement' || isLeftOut(piece.text)) continue
      signal?.throwIfAborted()
      statements++
      const failure = await database.execute(piece.text)
      if (failure && !isOwner(piece.text, failure)) problems.push(describeRefusal(script, piece, failure))
    }
    await leaveScript(database)
  }
  return {statements, problems}
}

/** Without rights of any kind. Whoever may not make roles learns so where the first is missing. */
async function createRoles(database: Database, model: SchemaModel): Promise<void> {
  const {roles, tables, grants = []} = model
  const inPolicies = tables.flatMap(({policies}) => policies.flatMap(policy => policy.roles ?? []))
  const names = new Set([...roles.map(({name}) => name), ...grants.map(({to}) => to), ...inPolicies])
  for (const name of names) {
    if (name !== 'public') await database.execute(`CREATE ROLE ${quoteName(name)} NOLOGIN`)
  }
}

/** An owner is no part of a schema. */
function isOwner(statement: string, {code}: SqlFailure): boolean {
  return (code === '42704' || code === '42501') && /\bOWNER\s+TO\b/i.test(statement)
}
