import type {SqlFunction, Trigger} from '@journeywright/schema'
import {hasTrait} from '../logical/add-traits.js'
import type {LogicalTable} from '../logical/logical-table.js'
import {auditTrigger, findAuditSink} from './audit.js'
import {auditFunction, type AuditedTable} from './audit-function.js'

export interface Triggers {
  /** By table name. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
  readonly functions: readonly SqlFunction[]
}

const setUpdatedAt: SqlFunction = {
  name: 'set_updated_at',
  namespace: 'public',
  definition: [
    'CREATE FUNCTION public.set_updated_at() RETURNS trigger',
    'LANGUAGE plpgsql',
    "SET search_path = ''",
    'AS $$',
    'BEGIN',
    '  NEW.updated_at := pg_catalog.now();',
    '  RETURN NEW;',
    'END;',
    '$$',
  ].join('\n'),
  reason: 'Keeps updated_at true whoever writes the row.',
}

const rejectChange: SqlFunction = {
  name: 'reject_change',
  namespace: 'public',
  definition: [
    'CREATE FUNCTION public.reject_change() RETURNS trigger',
    'LANGUAGE plpgsql',
    "SET search_path = ''",
    'AS $$',
    'BEGIN',
    "  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';",
    'END;',
    '$$',
  ].join('\n'),
  reason: 'Rows of an append-only table stay as they were written.',
}

/** The triggers of every table and the functions that they call. */
export function makeTriggers(tables: readonly LogicalTable[], isAudited: boolean): Triggers {
  const sink = findAuditSink(tables)
  const audited = tables.filter(
    table => table !== sink && sink !== null && (isAudited || hasTrait(table.entity, 'audited')),
  )
  const triggers = new Map(tables.map(table => [table.name, triggersOf(table, audited)]))
  const used = new Set([...triggers.values()].flat().map(trigger => trigger.function))
  const functions = [rejectChange, setUpdatedAt].filter(({name}) => used.has(name))
  if (sink !== null && audited.length > 0) functions.push(auditFunction(toAudited(sink), audited.map(toAudited)))
  return {triggers, functions}
}

function toAudited({entity, name, columns, keyColumns, tenantColumn}: LogicalTable): AuditedTable {
  const namespace = entity.existing?.namespace ?? 'public'
  return {name, namespace, columns, key: keyColumns.map(column => column.name), tenant: tenantColumn?.name ?? null}
}

function triggersOf(table: LogicalTable, audited: readonly LogicalTable[]): readonly Trigger[] {
  const triggers: Trigger[] = []
  const name = (suffix: string) => `trg_${table.name}_${suffix}`.slice(0, 63)
  if (table.columns.some(column => column.name === 'updated_at' && column.default === 'now()')) {
    const reason = setUpdatedAt.reason
    triggers.push({name: name('updated_at'), timing: 'before', events: ['update'], function: 'set_updated_at', reason})
  }
  if (hasTrait(table.entity, 'append_only')) {
    const reason = rejectChange.reason
    triggers.push({
      name: name('append_only'),
      timing: 'before',
      events: ['update', 'delete'],
      function: 'reject_change',
      reason,
    })
  }
  return audited.includes(table) ? [...triggers, auditTrigger(table)] : triggers
}
