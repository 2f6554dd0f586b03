import {ProblemError, type Problem} from '@journeywright/problems'
import type {Database, Engine} from '../engine.js'
import {noteRoles} from '../server/role-note.js'
import {dropNewRoles, readRoles} from './new-roles.js'

/** Where a piece of work is done: one database, and others when it asks for them. */
export interface Scratch {
  readonly database: Database
  open(): Promise<Database>
}

/**
 * Does work on databases of its own. However it ends, they are gone afterwards, and so are the roles that came meanwhile
 * and that `text` speaks of: roles belong to the whole server. What could not be taken away is told with the problems.
 */
export async function onScratch<Result>(
  engine: Engine,
  text: string,
  work: (scratch: Scratch) => Promise<Result>,
): Promise<Result> {
  const database = await engine.open()
  const others: Database[] = []
  const kept = await readRoles(database)
  await noteRoles(database, kept)
  const open = async () => {
    const other = await engine.open()
    others.push(other)
    await noteRoles(other, kept)
    return other
  }
  const outcome = await settle(() => work({database, open}))
  const leftovers = [
    ...(await closeAll(others)),
    ...(await problemsOf(() => leaveNoRoles(engine, database, kept, text))),
  ]
  if ('error' in outcome) throw withLeftovers(outcome.error, leftovers)
  if (leftovers.length > 0) throw new ProblemError(leftovers)
  return outcome.result
}

type Outcome<Result> = {readonly result: Result} | {readonly error: unknown}

async function settle<Result>(work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return {result: await work()}
  } catch (error) {
    return {error}
  }
}

async function closeAll(databases: readonly Database[]): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const database of databases) problems.push(...(await problemsOf(() => database.close())))
  return problems
}

async function problemsOf(work: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

/** What a role owns in a database goes first. A connection that was lost in mid-work is replaced by a new one. */
async function leaveNoRoles(engine: Engine, database: Database, kept: ReadonlySet<string>, text: string) {
  const outcome = await settle(() => dropNewRoles(database, kept, text))
  await database.close()
  if ('result' in outcome) return
  if (!(outcome.error instanceof ProblemError)) throw outcome.error
  const other = await engine.open()
  try {
    await dropNewRoles(other, kept, text)
  } finally {
    await other.close()
  }
}

/** A server that is gone says so once. */
function withLeftovers(error: unknown, leftovers: readonly Problem[]): unknown {
  if (!(error instanceof ProblemError)) return error
  const codes = new Set(error.problems.map(({code}) => code))
  const more = leftovers.filter(({code}) => !codes.has(code) && code !== 'engine/cannot-connect')
  return more.length === 0 ? error : new ProblemError([...error.problems, ...more], {cause: error})
}
