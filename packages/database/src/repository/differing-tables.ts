import type {SchemaModel, Table} from '@journeywright/schema'

/** Tables that one of two schemas lacks or has with other columns, by name: what both can tell, whatever they are written in. */
export function differingTables(one: SchemaModel, other: SchemaModel): readonly string[] {
  const [ones, others] = [columnsOf(one), columnsOf(other)]
  const names = [...new Set([...ones.keys(), ...others.keys()])]
  return names.filter(name => ones.get(name) !== others.get(name))
}

function columnsOf({tables}: SchemaModel): ReadonlyMap<string, string> {
  const own = tables.filter(({name, partitionOf}) => partitionOf === undefined && name !== '_prisma_migrations')
  return new Map(own.map(table => [table.name, listOf(table)]))
}

function listOf({columns}: Table): string {
  return columns
    .map(({name}) => name)
    .sort()
    .join('\n')
}
