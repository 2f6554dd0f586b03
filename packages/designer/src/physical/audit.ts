import type {SqlFunction, Trigger} from '@journeywright/schema'
import {hasTrait} from '../logical/add-traits.js'
import type {LogicalTable} from '../logical/logical-table.js'
import {quoteColumn} from './quote-column.js'

/** The columns that a table which takes audit rows must have. */
const auditColumns = ['table_name', 'row_key', 'action', 'old_values', 'new_values', 'changed_by']

/** The table that takes audit rows, when the design has one that can. */
export function findAuditSink(tables: readonly LogicalTable[]): LogicalTable | null {
  return (
    tables.find(({entity, columns}) => {
      const names = columns.map(({name}) => name)
      return hasTrait(entity, 'audit_sink') && auditColumns.every(name => names.includes(name))
    }) ?? null
  )
}

export function auditTrigger(table: LogicalTable): Trigger {
  return {
    name: `trg_${table.name}_audit`.slice(0, 63),
    timing: 'after',
    events: ['insert', 'update', 'delete'],
    function: 'write_audit_log',
    reason: 'Every change of a row leaves a row in the audit table.',
  }
}

/**
 * One function for all audited tables. It leaves secrets out, and takes the acting user from the setting
 * `app.user_id` that the application sets for its transaction.
 */
export function auditFunction(sink: LogicalTable, audited: readonly LogicalTable[]): SqlFunction {
  const definition = [
    'CREATE FUNCTION public.write_audit_log() RETURNS trigger',
    'LANGUAGE plpgsql',
    "SET search_path = ''",
    'AS $$',
    'DECLARE',
    `  secrets CONSTANT text[] := ${secretNames(audited)};`,
    "  before_row jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - secrets END;",
    "  after_row jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) - secrets END;",
    '  kept jsonb := coalesce(after_row, before_row);',
    'BEGIN',
    `  INSERT INTO public.${sink.name} (table_name, row_key, action, old_values, new_values, changed_by)`,
    '  VALUES (',
    '    TG_TABLE_NAME,',
    `    ${rowKey(audited)},`,
    `    lower(TG_OP)${actionCast(sink)},`,
    '    before_row,',
    '    after_row,',
    "    nullif(current_setting('app.user_id', true), '')",
    '  );',
    '  RETURN NULL;',
    'END;',
    '$$',
  ].join('\n')
  return {name: 'write_audit_log', namespace: 'public', definition, reason: 'Writes the audit row of a change.'}
}

function secretNames(tables: readonly LogicalTable[]): string {
  const names = tables.flatMap(({columns}) =>
    columns.filter(({classification}) => classification.includes('secret')).map(({name}) => name),
  )
  const unique = [...new Set(names)].toSorted()
  return `ARRAY[${unique.map(name => `'${name}'`).join(', ')}]::text[]`
}

function rowKey(tables: readonly LogicalTable[]): string {
  const others = tables.filter(({keyColumns}) => keyColumns.length !== 1 || keyColumns[0]?.name !== 'id')
  const cases = others.map(({name, keyColumns}) => {
    const parts = keyColumns.map(column => `kept ->> '${column.name}'`).join(', ')
    return `WHEN '${name}' THEN concat_ws('/', ${parts})`
  })
  return cases.length === 0 ? "kept ->> 'id'" : `CASE TG_TABLE_NAME ${cases.join(' ')} ELSE kept ->> 'id' END`
}

function actionCast(sink: LogicalTable): string {
  const type = sink.columns.find(({name}) => name === 'action')?.type
  return type?.kind === 'enum' ? `::public.${quoteColumn(type.name)}` : ''
}
