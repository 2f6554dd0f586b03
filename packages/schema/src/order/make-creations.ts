import type {MigrationOperation} from '../document.js'
import type {SchemaModel} from '../model.js'
import {listCreations} from './list-creations.js'
import {orderCreations} from './order-creations.js'

/**
 * The operations that make types, sequences, functions, tables and views. A function that comes before what its body names
 * is made without a look at its body.
 */
export function makeCreations(model: SchemaModel): readonly MigrationOperation[] {
  const {creations, early} = orderCreations(listCreations(model))
  return creations.flatMap(each => (early.has(each) ? each.operations.map(unchecked) : each.operations))
}

function unchecked(operation: MigrationOperation): MigrationOperation {
  const forward = `SET check_function_bodies = off;\n${operation.forward}\nRESET check_function_bodies;`
  return {...operation, forward}
}
