import type {Database} from '../engine.js'

/** A column whose values a sequence gives. */
export interface SequenceUse {
  /** Qualified and quoted, as the sequence. */
  readonly table: string
  readonly column: string
  readonly sequence: string
  /** `GENERATED ALWAYS` takes a value of ours only when told to. */
  readonly isIdentity: boolean
}

const sequenceQuery = `
SELECT a.attrelid::regclass::text AS table, a.attname AS column, s.oid::regclass::text AS sequence,
  a.attidentity <> '' AS "isIdentity"
FROM pg_class s JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.oid
    AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
  JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE s.relkind = 'S'
UNION
SELECT a.attrelid::regclass::text, a.attname, s.oid::regclass::text, a.attidentity <> ''
FROM pg_attrdef f JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid
    AND d.refclassid = 'pg_class'::regclass
  JOIN pg_class s ON s.oid = d.refobjid AND s.relkind = 'S'
  JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum
ORDER BY 1, 2, 3`

export async function readSequences(database: Database): Promise<readonly SequenceUse[]> {
  return database.query<SequenceUse>(sequenceQuery)
}
