import type {Column, Table} from '@journeywright/schema'
import {isPlainIndex} from './is-plain-index.js'
import {printDefault} from './print-default.js'

/** What of a table no sentence says, in words. */
export function leftOutOfTable(table: Table): readonly string[] {
  const {triggers, policies, partitioning, partitionOf, inherits = [], exclusions = [], storage = []} = table
  const odd = table.indexes.filter(
    index => !isPlainIndex({...index, ...(index.unique && {unique: false, where: null})}),
  )
  return [
    ...triggers.map(({name}) => `the trigger ${name}`),
    ...policies.map(({name}) => `the policy ${name}`),
    ...odd.map(({name}) => `the index ${name}`),
    ...exclusions.map(({name}) => `the exclusion ${name}`),
    ...(partitioning ? [`that it is partitioned by ${partitioning.method} of ${partitioning.columns.join(', ')}`] : []),
    ...(partitionOf ? [`that it is a partition of ${partitionOf.table}`] : []),
    ...inherits.map(parent => `that it inherits from ${parent}`),
    ...storage.map(option => `the storage option ${option}`),
    ...(table.unlogged ? ['that it is unlogged'] : []),
    ...table.columns.flatMap(column => leftOutOfColumn(column).map(part => `${part} of the column ${column.name}`)),
    ...leftOutOfConstraints(table),
  ]
}

function leftOutOfColumn({identityOptions, default: value}: Column): readonly string[] {
  return [
    ...(identityOptions === undefined ? [] : ['the sequence options']),
    ...(value !== null && printDefault(value) === null ? ['the default'] : []),
  ]
}

function leftOutOfConstraints({primaryKey, uniques, foreignKeys, checks}: Table): readonly string[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques]
  return [
    ...keys.filter(({include}) => include !== undefined).map(({name}) => `what ${name} includes`),
    ...[...keys, ...foreignKeys]
      .filter(({deferrable}) => deferrable !== undefined)
      .map(({name}) => `that ${name} is deferrable`),
    ...uniques.filter(({nullsDistinct}) => !nullsDistinct).map(({name}) => `that empty values are equal in ${name}`),
    ...foreignKeys.filter(({matchFull}) => matchFull).map(({name}) => `that ${name} matches in full`),
    ...[...foreignKeys, ...checks].filter(({notValid}) => notValid).map(({name}) => `that ${name} is not validated`),
  ]
}
