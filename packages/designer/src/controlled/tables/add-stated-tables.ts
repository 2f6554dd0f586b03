import type {SchemaModel, Table} from '@journeywright/schema'
import {addToTable, additionsTo} from '../../base/add-to-table.js'
import type {Entity} from '../../concepts/entity.js'
import {newEntity} from '../../concepts/new-entity.js'
import type {StatedTables} from './state-tables.js'

/** A model and, in the order of its tables, what they hold. */
export interface Made {
  readonly model: SchemaModel
  readonly entities: readonly Entity[]
}

/** The tables that the text states literally, then those of the design; what other sentences add to the former is on them. */
export function addStatedTables({model, entities}: Made, {tables, enums, things}: StatedTables): Made {
  if (tables.length === 0) return {model, entities}
  const isStated = ({name, namespace}: Pick<Table, 'name' | 'namespace'>) =>
    tables.some(table => table.name === name && table.namespace === namespace)
  const stated = tables.map((table, index) => {
    const at = entities.findIndex(
      ({existing}) => existing?.name === table.name && existing.namespace === table.namespace,
    )
    const [entity, part] = [entities[at], model.tables[at]]
    return {
      entity: entity ?? newEntity({name: things[index] ?? table.name, existing: table}),
      table: part ? addToTable(table, additionsTo(table, part, false)) : table,
    }
  })
  const others = entities.flatMap((entity, index) => {
    const table = model.tables[index]
    return !table || (entity.existing !== null && isStated(entity.existing)) ? [] : [{entity, table}]
  })
  const all = [...stated, ...others]
  return {
    model: {...model, tables: all.map(({table}) => table), enums: [...enums, ...model.enums]},
    entities: all.map(({entity}) => entity),
  }
}
