import {isOurs} from '../../catalog/is-ours.js'

/** What the catalogs say of a type where it's used. */
export interface TypeFacts {
  /** Of the elements, where it's an array; as `format_type` prints it. */
  readonly text: string
  readonly isArray: boolean
  /** `e`, `d` or `c`: an enum, domain or composite type of the user; else null. */
  readonly own: string | null
  readonly namespace: string
  readonly name: string
}

/** An SQL expression that answers `TypeFacts` as JSON, given expressions for the type's id and its modifier. */
export function typeFacts(type: string, modifier: string): string {
  return `(SELECT json_build_object(
    'text', format_type(e.oid, ${modifier}), 'isArray', e.oid <> t.oid, 'namespace', en.nspname, 'name', e.typname,
    'own', CASE WHEN e.typtype IN ('e', 'd', 'c') AND (e.typrelid = 0 OR er.relkind = 'c')
      AND ${isOurs('pg_type', 'e.oid', 'en.nspname')} THEN e.typtype END)
  FROM pg_type t JOIN pg_type e ON e.oid = coalesce((SELECT x.oid FROM pg_type x WHERE x.oid = t.typelem AND x.typarray = t.oid), t.oid)
    JOIN pg_namespace en ON en.oid = e.typnamespace LEFT JOIN pg_class er ON er.oid = e.typrelid
  WHERE t.oid = ${type})`
}
