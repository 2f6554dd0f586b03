/** True for objects of the user: not of the server, and not brought along by an extension. */
export function isOurs(catalog: string, object: string, namespace: string): string {
  return `${namespace} !~ '^pg_' AND ${namespace} <> 'information_schema' AND NOT EXISTS (
    SELECT FROM pg_depend member
    WHERE member.classid = '${catalog}'::regclass AND member.objid = ${object} AND member.deptype = 'e'
  )`
}
