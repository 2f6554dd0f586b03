import type {SchemaModel} from '@journeywright/schema'
import type {Ask} from './in-snapshot.js'

/** Those that make their own namespace put themselves there without being told. */
const query = `
SELECT x.extname::text AS name, n.nspname::text AS namespace, EXISTS (SELECT FROM pg_depend d
  WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.refobjid = x.oid AND d.deptype = 'e') AS "isOwn"
FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
WHERE x.extname <> 'plpgsql' ORDER BY x.extname`

interface Row {
  readonly name: string
  readonly namespace: string
  readonly isOwn: boolean
}

export async function readExtensions(ask: Ask): Promise<Pick<SchemaModel, 'extensions' | 'extensionNamespaces'>> {
  const rows = await ask<Row>(query)
  const elsewhere = rows.filter(({namespace, isOwn}) => namespace !== 'public' && !isOwn)
  const namespaces = Object.fromEntries(elsewhere.map(({name, namespace}) => [name, namespace]))
  return {
    extensions: rows.map(({name}) => name),
    ...(elsewhere.length === 0 ? {} : {extensionNamespaces: namespaces}),
  }
}
