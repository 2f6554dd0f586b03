import type {Column, SchemaModel, Table} from '@journeywright/schema'
import type {TablePhases} from '../phases/phases-of-tables.js'
import {constraintsOf} from './constraints-of.js'
import {securityOf} from './security-of.js'
import {optionalOf} from './optional-of.js'
import type {TableParts} from './parts/table-parts.js'
import {typeEntry} from './parts/type-entry.js'
import {domainEntry, compositeEntry, sequenceEntry} from './parts/type-entries.js'

const triggerOptions = [
  'updateOf',
  'forEach',
  'when',
  'transitionTables',
  'constraint',
  'functionNamespace',
  'arguments',
  'enabled',
]

/** What others say of a table. */
export interface EntityContext {
  readonly parts: TableParts
  readonly phase: ReturnType<TablePhases['get']>
  readonly transitions: readonly object[]
}

/** What `entity.json` says of a table; security and growth are part of it. */
export function entityOf(table: Table, model: SchemaModel, {parts, phase, transitions}: EntityContext): object {
  return {
    table: table.name,
    namespace: table.namespace,
    description: table.comment,
    kind: table.kind,
    area: table.area,
    phase: phase && {id: phase.phase.id, title: phase.phase.title, order: phase.order + 1},
    columns: table.columns.map(columnEntry),
    ...optionalOf(table, ['partitionOf', 'inherits', 'unlogged', 'storage']),
    denormalised: table.denormalised?.map(({columns, reason, sources}) => ({columns, reason, sources})),
    ...constraintsOf(table),
    enums: parts.enums.map(({name, namespace, values, comment: description, sources}) => ({
      name,
      namespace,
      values,
      description,
      sources,
    })),
    domains: parts.domains.map(domainEntry),
    composite_types: parts.composites.map(compositeEntry),
    sequences: parts.sequences.map(sequenceEntry),
    triggers: table.triggers.map(trigger => ({
      name: trigger.name,
      timing: trigger.timing,
      events: trigger.events,
      function: trigger.function,
      ...optionalOf(trigger, triggerOptions),
      reason: trigger.reason,
    })),
    functions: parts.functions.map(each => ({
      name: each.name,
      namespace: each.namespace,
      definition: each.definition,
      ...optionalOf(each, ['kind']),
      identity: each.identity === undefined ? null : `(${each.identity})`,
      reason: each.reason,
    })),
    security: securityOf(table, model),
    scalability: scalabilityOf(table),
    transitions,
    functional_dependencies: table.functionalDependencies.map(({determinant, dependent, source}) => ({
      determinant,
      dependent,
      source,
    })),
    sources: table.sources,
  }
}

function columnEntry(column: Column): object {
  const {name, nullable, default: given, identity, generated, comment: description, classification, sources} = column
  return {
    name,
    ...typeEntry(column.type),
    nullable,
    default: given,
    identity,
    generated,
    ...optionalOf(column, ['virtual', 'identityOptions', 'collation']),
    description,
    classification,
    sources,
  }
}

function scalabilityOf({volume, partitioning, retention}: Table): object {
  return {
    volume: volume && {initial_rows: volume.initialRows, growth_per_year: volume.growthPerYear},
    partitioning: partitioning && {
      method: partitioning.method,
      columns: partitioning.columns,
      ...optionalOf(partitioning, ['partitions']),
      reason: partitioning.reason,
    },
    retention,
  }
}
