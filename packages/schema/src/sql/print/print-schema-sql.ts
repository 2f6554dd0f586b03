import {planOperations} from '../../migration/plan-operations.js'
import type {SchemaModel} from '../../model.js'

/** Every statement that makes the schema, in a working order, without transaction and settings; ends with a newline. */
export function printSchemaSql(model: SchemaModel): string {
  return `${planOperations(model)
    .map(({forward}) => forward)
    .join('\n\n')}\n`
}
