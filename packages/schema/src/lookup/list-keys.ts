import type {Table} from '../model.js'
import {isExpression} from './is-expression.js'

/** The column lists whose values identify a row: primary key, unique constraints, unique indexes over whole rows. */
export function listKeys({primaryKey, uniques, indexes}: Table): readonly (readonly string[])[] {
  const uniqueIndexes = indexes.filter(
    index => index.unique && index.where === null && !index.columns.some(({name}) => isExpression(name)),
  )
  return [
    ...(primaryKey ? [primaryKey.columns] : []),
    ...uniques.map(({columns}) => columns),
    ...uniqueIndexes.map(({columns}) => columns.map(({name}) => name)),
  ]
}
