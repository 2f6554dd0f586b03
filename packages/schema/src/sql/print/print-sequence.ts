import type {Sequence} from '../../model.js'
import {qualifiedName} from '../names/qualified-name.js'

/** The `CREATE SEQUENCE` statement. To which column it belongs is said when its table is there. */
export function printSequence(sequence: Sequence): string {
  const {type, start, increment, minimum, maximum, cache, cycle} = sequence
  const parts = [`CREATE SEQUENCE ${qualifiedName(sequence)}`]
  if (type !== undefined) parts.push(`AS ${type}`)
  if (increment !== undefined) parts.push(`INCREMENT BY ${increment}`)
  if (minimum !== undefined) parts.push(`MINVALUE ${minimum}`)
  if (maximum !== undefined) parts.push(`MAXVALUE ${maximum}`)
  if (start !== undefined) parts.push(`START WITH ${start}`)
  if (cache !== undefined) parts.push(`CACHE ${cache}`)
  if (cycle) parts.push('CYCLE')
  return `${parts.join(' ')};`
}
