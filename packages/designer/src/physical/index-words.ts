import {newIndex, type Table} from '@journeywright/schema'
import {limitName} from '../words/limit-name.js'
import type {AskedPath} from './asked-paths.js'
import {quoteColumn} from './quote-column.js'

/** One index for every column, or columns, whose words the request searches. A stored search vector does it already. */
export function indexWords(table: Table, asked: readonly AskedPath[]): Table {
  if (table.columns.some(({name}) => name === 'search_vector')) return table
  const searches = new Map(asked.filter(({searched}) => searched.length > 0).map(path => [path.searched.join(), path]))
  const made = [...searches.values()].map(({searched, path: {pattern}}) => {
    const words = searched.map(name => `coalesce(${quoteColumn(name)}, '')`).join(" || ' ' || ")
    return newIndex({
      name: limitName(`idx_${table.name}_${searched.join('_')}_words`),
      columns: [`(to_tsvector('english'::regconfig, ${words}))`],
      method: 'gin',
      reason: `${pattern.description}: finds them by any of the words.`,
      sources: pattern.sources,
    })
  })
  return {...table, indexes: [...table.indexes, ...made]}
}
