import type {SchemaElement} from './schema-element.js'

/** A column of a table, to speak of. */
export function columnOf({namespace, name}: SchemaElement, column: string): SchemaElement {
  return {namespace, name, column}
}
