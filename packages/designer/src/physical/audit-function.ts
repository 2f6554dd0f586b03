import {printType, quoteName, type Column, type SqlFunction} from '@journeywright/schema'
import {quoteColumn} from './quote-column.js'

export const auditFunctionName = 'write_audit_log'

/** The columns that a table which takes audit rows must have. */
export const auditColumns = ['table_name', 'row_key', 'action', 'old_values', 'new_values', 'changed_by']

/** What the function has to know of a table. */
export interface AuditedTable {
  readonly name: string
  readonly namespace: string
  readonly columns: readonly Column[]
  /** The names of its columns. */
  readonly key: readonly string[]
  /** The column that says which tenant a row belongs to; null: rows are everybody's. */
  readonly tenant: string | null
}

/** How things are called by now, as `audit_log` may be `AuditLog`. */
export interface AuditNames {
  readonly function: string
  column(name: string): string
}

const plainNames: AuditNames = {function: auditFunctionName, column: quoteColumn}

/**
 * One function for all audited tables. It leaves secrets out, and takes the acting user from the setting
 * `app.user_id` that the application sets for its transaction.
 */
export function auditFunction(
  sink: AuditedTable,
  audited: readonly AuditedTable[],
  names: AuditNames = plainNames,
): SqlFunction {
  const tenant = tenantOf(sink, audited)
  const columns = [...auditColumns.map(names.column), ...(tenant === null ? [] : [names.column(sink.tenant ?? '')])]
  const definition = [
    `CREATE FUNCTION public.${quoteName(names.function)}() RETURNS trigger`,
    'LANGUAGE plpgsql',
    "SET search_path = ''",
    'AS $$',
    'DECLARE',
    `  secrets CONSTANT text[] := ${secretNames(audited)};`,
    "  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;",
    "  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;",
    '  kept jsonb := coalesce(after_row, before_row);',
    'BEGIN',
    `  INSERT INTO ${quoteName(sink.namespace)}.${quoteName(sink.name)} (${columns.join(', ')})`,
    '  VALUES (',
    '    TG_TABLE_NAME,',
    `    ${rowKey(audited)},`,
    `    lower(TG_OP)${actionCast(sink)},`,
    '    before_row,',
    '    after_row,',
    `    nullif(current_setting('app.user_id', true), '')${tenant === null ? '' : ','}`,
    ...(tenant === null ? [] : [`    ${tenant}`]),
    '  );',
    '  RETURN NULL;',
    'END;',
    '$$',
  ].join('\n')
  return {name: names.function, namespace: 'public', definition, reason: 'Writes the audit row of a change.'}
}

function secretNames(tables: readonly AuditedTable[]): string {
  const names = tables.flatMap(({columns}) =>
    columns.filter(({classification}) => classification.includes('secret')).map(({name}) => name),
  )
  const unique = [...new Set(names)].toSorted()
  return `ARRAY[${unique.map(quoted).join(', ')}]::text[]`
}

function rowKey(tables: readonly AuditedTable[]): string {
  const others = tables.filter(({key}) => key.length !== 1 || key[0] !== 'id')
  const cases = others.map(({name, key}) => {
    const parts = key.map(column => `kept ->> ${quoted(column)}`).join(', ')
    return `WHEN ${quoted(name)} THEN concat_ws('/', ${parts})`
  })
  return cases.length === 0 ? "kept ->> 'id'" : `CASE TG_TABLE_NAME ${cases.join(' ')} ELSE kept ->> 'id' END`
}

/** Whose row it was: a tenant's own row is that tenant's, and a shared one nobody's. */
function tenantOf(sink: AuditedTable, audited: readonly AuditedTable[]): string | null {
  const type = sink.columns.find(({name}) => name === sink.tenant)?.type
  if (sink.tenant === null || type === undefined) return null
  const tenants = audited.flatMap(({name, tenant}) => (tenant === null ? [] : [{name, tenant}]))
  const cases = [...new Set(tenants.map(({tenant}) => tenant))].map(column => {
    const tables = tenants.filter(({tenant}) => tenant === column).map(({name}) => quoted(name))
    return `WHEN TG_TABLE_NAME IN (${tables.join(', ')}) THEN kept ->> ${quoted(column)}`
  })
  return cases.length === 0 ? 'NULL' : `(CASE ${cases.join(' ')} END)::${printType(type)}`
}

/** Only the action is of an enum type, whatever it is called. */
function actionCast({columns}: AuditedTable): string {
  const type = columns.find(each => each.type.kind === 'enum')?.type
  return type?.kind === 'enum' ? `::public.${quoteColumn(type.name)}` : ''
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
