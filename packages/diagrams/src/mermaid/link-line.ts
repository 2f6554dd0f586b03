import type {Link} from '../link.js'
import {entityName} from './table-lines.js'
import {oneLine} from './words.js'

/** Parent first, with the columns of the foreign key. */
export function linkLine({key, child, parent, isRequired}: Link): string {
  const parentEnd = isRequired ? '||' : '|o'
  const childEnd = key.cardinality === 'one-to-one' ? 'o|' : 'o{'
  return `  ${entityName(parent)} ${parentEnd}--${childEnd} ${entityName(child)} : "${oneLine(key.columns.join(', '))}"`
}
