import type {Problem} from '@journeywright/problems'
import {isOurs} from '../../catalog/is-ours.js'
import {invalidIndex} from '../../problems.js'
import type {Ask} from '../in-snapshot.js'

const query = `
SELECT quote_ident(n.nspname) || '.' || quote_ident(x.relname) AS name
FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_namespace n ON n.oid = x.relnamespace
WHERE NOT i.indisvalid AND ${isOurs('pg_class', 'x.oid', 'n.nspname')} ORDER BY 1`

/** What the catalogs hold and the database doesn't do. */
export async function readDoubts(ask: Ask): Promise<readonly Problem[]> {
  return (await ask<{readonly name: string}>(query)).map(({name}) => invalidIndex(name))
}
