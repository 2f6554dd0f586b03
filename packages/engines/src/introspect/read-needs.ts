import type {Ask} from './in-snapshot.js'

/** A view needs by its rule; a composite type by its relation. Those that need an array need its elements. */
const query = `
WITH parts AS (
  SELECT d.classid, d.objid, d.refclassid,
    CASE WHEN d.refclassid = 'pg_type'::regclass THEN coalesce(nullif(t.typelem, 0), d.refobjid) ELSE d.refobjid END AS refobjid
  FROM pg_depend d LEFT JOIN pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
  WHERE d.deptype = 'n' AND d.objid >= 16384 AND d.refobjid >= 16384
)
SELECT d.objid::text AS id, d.refobjid::text AS other FROM parts d
WHERE d.classid = d.refclassid AND d.classid IN ('pg_type'::regclass, 'pg_proc'::regclass)
UNION
SELECT w.ev_class::text, d.refobjid::text
FROM pg_rewrite w JOIN parts d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid <> w.ev_class
UNION
SELECT r.reltype::text, d.refobjid::text
FROM pg_class r JOIN parts d ON d.classid = 'pg_class'::regclass AND d.objid = r.oid
WHERE r.relkind = 'c' AND d.refclassid = 'pg_type'::regclass`

/** Which type, function or view needs which other of its kind, by id. */
export async function readNeeds(ask: Ask): Promise<readonly (readonly [string, string])[]> {
  return (await ask<{readonly id: string; readonly other: string}>(query)).map(({id, other}) => [id, other])
}
