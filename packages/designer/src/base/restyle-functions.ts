import {quoteName, type SqlFunction, type Table} from '@journeywright/schema'
import {auditColumns, auditFunction, auditFunctionName, type AuditedTable} from '../physical/audit-function.js'
import {comparedColumn} from '../physical/tenant-policy.js'
import type {NameStyle} from './name-style.js'
import {renameInSql} from './rename-in-sql.js'

/** Functions that a design brings, called like those that are there, and speaking of tables by the names that these have now. */
export function restyleFunctions(
  functions: readonly SqlFunction[],
  tables: readonly Table[],
  style: NameStyle,
): readonly SqlFunction[] {
  return functions.map(each => {
    const name = style.function(each.name)
    const audit = each.name === auditFunctionName ? auditAnew(tables, style) : null
    if (audit) return audit
    const names = new Map([
      [each.name, name],
      ['updated_at', style.column('updated_at')],
    ])
    return {...each, name, definition: renameInSql(each.definition, names)}
  })
}

/** Its text names tables and their columns, some of them as values. */
function auditAnew(tables: readonly Table[], style: NameStyle): SqlFunction | null {
  const wanted = auditColumns.map(style.column)
  const sink = tables.find(({columns}) => wanted.every(name => columns.some(column => column.name === name)))
  const called = style.function(auditFunctionName)
  const audited = tables.filter(({triggers}) => triggers.some(trigger => trigger.function === called))
  const names = {function: called, column: (name: string) => quoteName(style.column(name))}
  return sink ? auditFunction(toAudited(sink), audited.map(toAudited), names) : null
}

function toAudited(table: Table): AuditedTable {
  const {name, namespace, columns, primaryKey} = table
  return {name, namespace, columns, key: primaryKey?.columns ?? [], tenant: comparedColumn(table)}
}
