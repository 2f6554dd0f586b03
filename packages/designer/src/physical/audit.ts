import type {Trigger} from '@journeywright/schema'
import {hasTrait} from '../logical/add-traits.js'
import type {LogicalTable} from '../logical/logical-table.js'
import {auditColumns, auditFunctionName} from './audit-function.js'

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
    function: auditFunctionName,
    reason: 'Every change of a row leaves a row in the audit table.',
  }
}
