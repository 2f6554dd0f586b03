import {newStatement} from '../items/new-statement.js'
import type {AttributeStatement, RelationStatement} from '../statement.js'

/** The column of a relation: `customer_id` in the one of which each has one customer. */
export function asAttribute({from, to, min, max, role, isPart}: RelationStatement): AttributeStatement {
  const [owner, target] = max === 'many' ? [to, from] : [from, to]
  const noun = role ?? target.replaceAll('`', '')
  const onDelete = isPart ? 'cascade' : null
  return newStatement(owner, `${noun}_id`, {
    optional: max === 1 && min === 0,
    refersTo: {thing: target, columns: null, onDelete, onUpdate: null},
  })
}
