import {quoteName, type ProofCheck} from '@journeywright/schema'
import {attempt} from '../attempt.js'
import {isOurs} from '../catalog/is-ours.js'
import type {Database, SqlFailure} from '../engine.js'
import {readTables} from '../facts/read-tables.js'
import type {ConstraintFacts, Row, TableFacts} from '../facts/table-facts.js'
import {makeRow} from '../rows/make-row.js'
import {printInsert} from '../rows/print-insert.js'
import {withoutTrace} from '../without-trace.js'
import {breakCheck} from './break-check.js'
import type {Report} from './prove-constraints.js'

export interface DomainFacts {
  /** Qualified and quoted. */
  readonly name: string
  readonly namespace: string
  readonly plainName: string
  readonly notNull: boolean
  /** Names and definitions of its CHECKs. */
  readonly checks: readonly {readonly name: string; readonly definition: string}[]
}

const domainQuery = `
SELECT t.oid::regtype::text AS name, n.nspname AS namespace, t.typname AS "plainName", t.typnotnull AS "notNull",
  coalesce((SELECT json_agg(json_build_object('name', c.conname, 'definition', pg_get_constraintdef(c.oid)) ORDER BY c.conname)
    FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c'), '[]') AS checks
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'd' AND ${isOurs('pg_type', 't.oid', 'n.nspname')}
ORDER BY n.nspname, t.typname`

export async function readDomains(database: Database): Promise<readonly DomainFacts[]> {
  return database.query<DomainFacts>(domainQuery)
}

/** Shows for each rule of each domain a value that it takes and one that it refuses, in a table of one column. */
export async function proveDomains(database: Database, domains: readonly DomainFacts[], report: Report): Promise<void> {
  const ruled = domains.filter(({notNull, checks}) => notNull || checks.length > 0)
  if (ruled.length === 0) return
  const tables = ruled.map(({name}, index) => `CREATE TABLE public.${tableName(index)} (value ${name})`)
  const checks = await withoutTrace(database, async () => {
    const refused = await database.execute(tables.join(';\n'))
    if (refused) throw new Error(`Internal error: no table takes a domain: ${refused.message}`)
    const facts = await readTables(database)
    const found: ProofCheck[] = []
    for (const [index, domain] of ruled.entries()) {
      const table = facts.find(({plainName}) => plainName === tableName(index))
      if (table) found.push(...(await proveDomain(database, domain, table)))
    }
    return found
  })
  checks.forEach(report)
}

function tableName(index: number): string {
  return `journeywright_domain_${index}`
}

async function proveDomain(database: Database, domain: DomainFacts, table: TableFacts): Promise<readonly ProofCheck[]> {
  const good = await makeRow(database, {table, number: 1, fixed: new Map()})
  const accepts = await attempt(database, [printInsert([{table, row: good}])])
  const results: ProofCheck[] = []
  if (domain.notNull) {
    const insert = `INSERT INTO ${table.name} VALUES (NULL)`
    results.push(judge(`${domain.name} NOT NULL`, '23502', accepts, await attempt(database, [insert])))
  }
  for (const constraint of table.constraints) {
    if (!domain.checks.some(({name}) => name === constraint.name)) continue
    const name = `${domain.name}.${quoteName(constraint.name)} CHECK`
    results.push(judge(name, '23514', accepts, await refuse(database, table, constraint, good)))
  }
  return results
}

/** What the server says of the first value that it refuses for the right reason, or of the last. */
async function refuse(
  database: Database,
  table: TableFacts,
  constraint: ConstraintFacts,
  good: Row,
): Promise<SqlFailure | null | 'no value'> {
  let answer: SqlFailure | null | 'no value' = 'no value'
  for (const row of await breakCheck(database, table, constraint, good)) {
    answer = await attempt(database, [printInsert([{table, row}])])
    if (answer?.constraint === constraint.name) return answer
  }
  return answer
}

function judge(
  name: string,
  code: string,
  accepts: SqlFailure | null,
  refusal: SqlFailure | null | 'no value',
): ProofCheck {
  const check = {name: `${name}: accepts a good value, rejects a bad one with ${code}`, status: 'not proved'} as const
  if (accepts) return {...check, detail: `no value was found that it accepts: ${accepts.message}`}
  if (refusal === 'no value') return {...check, detail: 'no value was found that breaks it'}
  if (refusal === null) return {...check, status: 'failed', detail: 'the server took the bad value'}
  if (refusal.code === code) return {...check, status: 'proved', detail: ''}
  return {...check, detail: `something else refuses every bad value first: ${refusal.message}`}
}
