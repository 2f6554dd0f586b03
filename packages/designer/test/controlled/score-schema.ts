import type {SchemaModel} from '@journeywright/schema'

/** F1 of tables, columns and foreign keys, by their exact names, from 0 to 1. */
export interface Score {
  readonly table: number
  readonly column: number
  readonly foreignKey: number
}

export function scoreSchema(wanted: SchemaModel, found: SchemaModel | null): Score {
  return {
    table: f1(tablesOf(wanted), tablesOf(found)),
    column: f1(columnsOf(wanted), columnsOf(found)),
    foreignKey: f1(linksOf(wanted), linksOf(found)),
  }
}

function tablesOf(model: SchemaModel | null): readonly string[] {
  return model?.tables.map(({name}) => name) ?? []
}

function columnsOf(model: SchemaModel | null): readonly string[] {
  return model?.tables.flatMap(table => table.columns.map(({name}) => `${table.name}.${name}`)) ?? []
}

function linksOf(model: SchemaModel | null): readonly string[] {
  return (
    model?.tables.flatMap(table =>
      table.foreignKeys.map(
        ({columns, references}) => `${table.name}(${columns}) > ${references.table}(${references.columns})`,
      ),
    ) ?? []
  )
}

function f1(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found]
  const hits = wanted.filter(name => {
    const at = left.indexOf(name)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return wanted.length + found.length === 0 ? 1 : (2 * hits) / (wanted.length + found.length)
}
