import type {Table} from '@journeywright/schema'
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
    ...table.checks.map(({name}) => limit('check', name, 'it has no checks')),
    ...indexLimits(table),
    ...table.triggers.map(({name}) => limit('trigger', name, 'it has no triggers')),
    ...table.policies.map(({name}) => limit('policy', name, 'it has no row-level security')),
    ...(table.partitioning ? [limit('partitioning', table.name, 'it has no partitions')] : []),
  ]
}

function columnLimits({columns}: Table): readonly Limit[] {
  return columns.flatMap(({name, type, generated, nullable}) => [
    ...(generated === null ? [] : [{kind: 'generated column', name, reason: 'it has no generated columns'}]),
    ...(prismaType(type, []).isSupported
      ? []
      : [{kind: 'type', name, reason: 'its client can neither read nor write this type'}]),
    ...(type.kind === 'array' && nullable ? [{kind: 'nullable list', name, reason: 'its lists are never null'}] : []),
  ])
}

function indexLimits({indexes}: Table): readonly Limit[] {
  return indexes.flatMap(({name, where, columns, include}) => [
    ...(where === null ? [] : [{kind: 'partial index', name, reason: 'it has no partial indexes'}]),
    ...(columns.some(column => column.name.startsWith('('))
      ? [{kind: 'expression index', name, reason: 'it has no indexes over expressions'}]
      : []),
    ...(include.length === 0 ? [] : [{kind: 'INCLUDE', name, reason: 'its indexes include no further columns'}]),
  ])
}
