import type {SchemaModel, Table} from '@journeywright/schema'
import {functionsFinder} from './functions-finder.js'
import {sequencesFinder} from './sequences-finder.js'
import type {PartsFinder, TableParts} from './table-parts.js'
import {typesFinder} from './types-finder.js'

/** Finds what a table uses. The model is indexed once, not searched for each table. */
export function partsFinder(model: SchemaModel): PartsFinder {
  const typesOf = typesFinder(model)
  const sequencesOf = sequencesFinder(model)
  const functionsOf = functionsFinder(model)
  const known = new Map<Table, TableParts>()
  return table => {
    const parts = known.get(table) ?? {
      ...typesOf(table),
      sequences: sequencesOf(table),
      functions: functionsOf(table),
    }
    known.set(table, parts)
    return parts
  }
}
