import type {SchemaModel, Table} from '@journeywright/schema'
import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import {thingsIn} from './things-in.js'

/** Tables that are there and that a request names, but that a design has no use for: nothing is said of them. */
export function mentionedTables(
  clauses: readonly Clause[],
  {tables}: SchemaModel,
  used: readonly Table[],
): readonly Table[] {
  const things = new Set(thingsIn(clauses).map(entityName))
  return tables.filter(({name, partitionOf}) => {
    const isUsed = used.some(table => table.name === name)
    return partitionOf === undefined && !isUsed && things.has(entityName(name))
  })
}
