import {printType, quoteName, type Domain, type ProofCheck} from '@journeywright/schema'
import type {Database} from '../engine.js'
import {withoutTrace} from '../without-trace.js'
import {differs} from './differs.js'
import type {DomainFacts} from './prove-domains.js'

const copy = 'journeywright_copy'

/**
 * Whether the CHECKs of a domain say what the model says. The server prints both sides: the model's expressions are put on
 * a domain of the same type. Answers failed checks only.
 */
export async function compareDomain(
  database: Database,
  domain: Domain,
  found: DomainFacts,
): Promise<readonly ProofCheck[]> {
  if (domain.checks.length === 0) return []
  const checks = domain.checks.map(({name, expression}) => `CONSTRAINT ${quoteName(name)} CHECK (${expression})`)
  const statements = [
    `SET LOCAL search_path = ${quoteName(domain.namespace)}, public`,
    `CREATE DOMAIN pg_temp.${copy} AS ${printType(domain.type)} ${checks.join(' ')}`,
    `SET LOCAL search_path = ''`,
  ]
  return withoutTrace(database, async () => {
    if (await database.execute(statements.join(';\n'))) return [] // The migration could not have run with it either.
    const wanted = await database.query<{name: string; definition: string}>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contypid = 'pg_temp.${copy}'::regtype`,
    )
    return wanted.flatMap(({name, definition}) => {
      const actual = found.checks.find(check => check.name === name)
      return actual ? differs(`${found.name}.${name}`, definition, actual.definition) : []
    })
  })
}
