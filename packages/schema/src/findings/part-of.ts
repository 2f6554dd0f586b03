import type {SchemaElement} from './schema-element.js'

/** A constraint, index, trigger or policy of a table, to speak of; with the column that it may stand at. */
export function partOf({namespace, name}: SchemaElement, part: string, column?: string): SchemaElement {
  return {namespace, name, part, ...(column !== undefined && {column})}
}
