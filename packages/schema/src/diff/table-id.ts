import {qualifiedName} from '../sql/names/qualified-name.js'

/** The id of a table's element. */
export function tableId(table: {readonly namespace: string; readonly name: string}): string {
  return `table ${qualifiedName(table)}`
}
