import type {SchemaModel} from '@journeywright/schema'
import {leftOut} from './left-out.js'
import {printCode} from './print-code.js'
import {printList} from './print-list.js'
import {printNouns} from './print-nouns.js'
import {printTable} from './print-table.js'
import {printValue} from './print-value.js'

/**
 * A schema in the controlled language: `designSchema` makes the same tables, columns, keys and rules of it. What no
 * sentence says stands in notes at the end.
 */
export function printControlled(model: SchemaModel): string {
  const nouns = printNouns(model)
  const values = model.enums.map(({name, namespace, values: list}) => {
    const home = namespace === 'public' ? '' : ` of ${printCode(namespace)}`
    return `The values of ${printCode(name)}${home} are ${printList(list.map(printValue))}.`
  })
  const parts = [
    ...(values.length > 0 ? [values] : []),
    ...model.tables.map(table => printTable(table, nouns)),
    ...(leftOut(model).length > 0 ? [leftOut(model).map(text => `Note: ${JSON.stringify(text)}`)] : []),
  ]
  return parts.map(lines => `${lines.join('\n')}\n`).join('\n')
}
