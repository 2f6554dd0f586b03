import type {Additions, SchemaModel, Table} from '@journeywright/schema'
import type {Base} from './read-base.js'

/** What a model has that its base doesn't. */
export function additionsTo({from, model: base}: Base, {tables}: SchemaModel): Additions {
  const before = new Map(base.tables.map(table => [idOf(table), table]))
  return {
    to: from,
    tables: tables.map(idOf).filter(id => !before.has(id)),
    columns: tables.flatMap(table => {
      const known = before.get(idOf(table))
      const names = known?.columns.map(({name}) => name)
      return known ? table.columns.flatMap(({name}) => (names?.includes(name) ? [] : [`${idOf(table)}.${name}`])) : []
    }),
  }
}

function idOf({namespace, name}: Table): string {
  return `${namespace}.${name}`
}
