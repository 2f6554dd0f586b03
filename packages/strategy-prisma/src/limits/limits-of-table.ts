import type {Index, IndexColumn, Table} from '@journeywright/schema'
import {operatorClass} from '../print/operator-class.js'
import {prismaType} from '../print/prisma-type.js'
import {isAddressable} from '../relations/is-addressable.js'
import type {Limit} from './limit.js'

/** Everything of a table that schema.prisma cannot say, in the order of the model. */
export function limitsOfTable(table: Table): readonly Limit[] {
  const limit = (kind: string, name: string, reason: string): Limit => ({kind, name, reason})
  return [
    ...(isAddressable(table)
      ? []
      : [limit('table', table.name, 'a model needs a key of required columns, so this one is ignored')]),
    ...columnLimits(table),
    ...table.uniques
      .filter(({nullsDistinct}) => !nullsDistinct)
      .map(({name}) => limit('NULLS NOT DISTINCT', name, 'it has no word for NULLS NOT DISTINCT')),
    ...constraintLimits(table),
    ...table.checks.map(({name}) => limit('check', name, 'it has no checks')),
    ...indexLimits(table),
    ...table.triggers.map(({name}) => limit('trigger', name, 'it has no triggers')),
    ...table.policies.map(({name}) => limit('policy', name, 'it has no row-level security')),
    ...(isSecured(table) ? [limit('row security', table.name, 'it has no row-level security')] : []),
    ...(table.partitioning ? [limit('partitioning', table.name, 'it has no partitions')] : []),
    ...storageLimits(table),
  ]
}

function isSecured({rowSecurity = 'off', policies}: Table): boolean {
  return rowSecurity !== 'off' && policies.length === 0
}

function constraintLimits({primaryKey, uniques, exclusions = [], foreignKeys}: Table): readonly Limit[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques]
  return [
    ...keys
      .filter(({include = []}) => include.length > 0)
      .map(({name}) => ({kind: 'INCLUDE', name, reason: 'its keys include no further columns'})),
    ...[...keys, ...foreignKeys]
      .filter(({deferrable}) => deferrable !== undefined)
      .map(({name}) => ({kind: 'deferrable constraint', name, reason: 'it checks all of them at once'})),
    ...foreignKeys
      .filter(({matchFull}) => matchFull)
      .map(({name}) => ({kind: 'MATCH FULL', name, reason: 'it has no word for MATCH FULL'})),
    ...foreignKeys
      .filter(({setColumns = []}) => setColumns.length > 0)
      .map(({name}) => ({kind: 'columns to set', name, reason: 'on delete it sets all columns of a reference'})),
    ...exclusions.map(({name}) => ({kind: 'exclusion constraint', name, reason: 'it has no exclusion constraints'})),
  ]
}

function storageLimits({name, partitionOf, inherits = [], unlogged, storage = []}: Table): readonly Limit[] {
  const limit = (kind: string, reason: string) => ({kind, name, reason})
  return [
    ...(partitionOf ? [limit('partition', 'it has no partitions')] : []),
    ...(inherits.length > 0 ? [limit('inheritance', 'its models inherit nothing')] : []),
    ...(unlogged ? [limit('UNLOGGED', 'it has no word for UNLOGGED')] : []),
    ...(storage.length > 0 ? [limit('storage parameters', 'it has no storage parameters')] : []),
  ]
}

function columnLimits({columns}: Table): readonly Limit[] {
  return columns.flatMap(({name, type, generated, nullable, identityOptions, collation}) => [
    ...(identityOptions === undefined
      ? []
      : [{kind: 'identity options', name, reason: 'its numbers begin at 1 and go up by 1'}]),
    ...(collation === undefined ? [] : [{kind: 'collation', name, reason: 'it has no collations'}]),
    ...(generated === null ? [] : [{kind: 'generated column', name, reason: 'it has no generated columns'}]),
    ...(prismaType(type, []).isSupported
      ? []
      : [{kind: 'type', name, reason: 'its client can neither read nor write this type'}]),
    ...(type.kind === 'array' && nullable ? [{kind: 'nullable list', name, reason: 'its lists are never null'}] : []),
  ])
}

function indexLimits({indexes}: Table): readonly Limit[] {
  return indexes.flatMap(({name, where, columns, include, nullsDistinct, method, storage = []}) => [
    ...(columns.some(column => isLost(column, method))
      ? [{kind: 'index order', name, reason: 'it does not say all of the order that it asks for'}]
      : []),
    ...(nullsDistinct === false
      ? [{kind: 'NULLS NOT DISTINCT', name, reason: 'it has no word for NULLS NOT DISTINCT'}]
      : []),
    ...(storage.length > 0 ? [{kind: 'storage parameters', name, reason: 'it has no storage parameters'}] : []),
    ...(where === null ? [] : [{kind: 'partial index', name, reason: 'it has no partial indexes'}]),
    ...(columns.some(column => column.name.startsWith('('))
      ? [{kind: 'expression index', name, reason: 'it has no indexes over expressions'}]
      : []),
    ...(include.length === 0 ? [] : [{kind: 'INCLUDE', name, reason: 'its indexes include no further columns'}]),
  ])
}

function isLost(column: IndexColumn, method: Index['method']): boolean {
  const {nulls, collation, opclass} = column
  const isUnsaid = opclass !== undefined && operatorClass(column, method) === null
  return nulls !== undefined || collation !== undefined || isUnsaid
}
