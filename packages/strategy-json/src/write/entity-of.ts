import {printType, type Column, type SchemaModel, type Table} from '@journeywright/schema'
import {constraintsOf} from './constraints-of.js'
import {securityOf} from './security-of.js'
import {enumsOfTable, functionsOfTable} from './types-of-table.js'

/** What `entity.json` says of a table; security and growth are part of it. */
export function entityOf(table: Table, model: SchemaModel): object {
  return {
    table: table.name,
    namespace: table.namespace,
    description: table.comment,
    kind: table.kind,
    area: table.area,
    columns: table.columns.map(columnEntry),
    ...constraintsOf(table),
    enums: enumsOfTable(table, model).map(({name, namespace, values, comment: description, sources}) => ({
      name,
      namespace,
      values,
      description,
      sources,
    })),
    triggers: table.triggers.map(({name, timing, events, function: called, reason}) => ({
      name,
      timing,
      events,
      function: called,
      reason,
    })),
    functions: functionsOfTable(table, model).map(({name, namespace, definition, reason}) => ({
      name,
      namespace,
      definition,
      reason,
    })),
    security: securityOf(table, model),
    scalability: scalabilityOf(table),
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
  const type = printType(column.type)
  return {name, type, nullable, default: given, identity, generated, description, classification, sources}
}

function scalabilityOf({volume, partitioning, retention}: Table): object {
  return {
    volume: volume && {initial_rows: volume.initialRows, growth_per_year: volume.growthPerYear},
    partitioning: partitioning && {
      method: partitioning.method,
      columns: partitioning.columns,
      reason: partitioning.reason,
    },
    retention,
  }
}
