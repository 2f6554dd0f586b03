import type {Sequence} from '@journeywright/schema'
import {isOurs} from '../../catalog/is-ours.js'
import type {Ask} from '../in-snapshot.js'
import {stated} from '../stated.js'
import {sequenceFacts, unusual, type SequenceFacts} from './sequence-facts.js'

/** Those of identity columns belong to their columns (`i`); those of serial columns are theirs only by name (`a`). */
const query = `
SELECT n.nspname::text AS namespace, r.relname::text AS name, ${sequenceFacts},
  coalesce(obj_description(r.oid, 'pg_class'), '') AS comment,
  (SELECT json_build_object('namespace', tn.nspname, 'table', t.relname, 'column', a.attname)
    FROM pg_depend d JOIN pg_class t ON t.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
      AND d.refobjsubid > 0 AND d.deptype = 'a') AS "ownedBy"
FROM pg_class r JOIN pg_sequence s ON s.seqrelid = r.oid JOIN pg_namespace n ON n.oid = r.relnamespace
WHERE ${isOurs('pg_class', 'r.oid', 'n.nspname')} AND NOT EXISTS (SELECT FROM pg_depend d
  WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i')`

interface Row extends SequenceFacts {
  readonly comment: string
  readonly ownedBy: NonNullable<Sequence['ownedBy']> | null
}

export async function readSequences(ask: Ask): Promise<readonly Sequence[]> {
  return (await ask<Row>(query)).map(row => ({
    name: row.name,
    namespace: row.namespace,
    ...stated({type: row.type !== 'bigint' && row.type, cycle: row.cycle, ownedBy: row.ownedBy}),
    ...unusual(row),
    comment: row.comment,
  }))
}
