import {newColumn, newIndex, type Source, type Table} from '@journeywright/schema'
import type {LogicalTable} from '../logical/logical-table.js'
import {limitName} from '../words/limit-name.js'
import {quoteColumn} from './quote-column.js'

/** The searched columns weigh less in the order in which they are given. */
const weights = ['A', 'B', 'C', 'D']

/** A stored search vector with its index on a table with the trait `searchable`, when the request asks for search. */
export function addSearch(table: Table, {entity}: LogicalTable, sources: readonly Source[]): Table {
  const searched = entity.traits.find(({name}) => name === 'searchable')?.args ?? []
  const present = searched.filter(name => table.columns.some(column => column.name === name))
  if (sources.length === 0 || present.length === 0) return table
  const parts = present.map((name, index) => {
    const weight = weights[Math.min(index, weights.length - 1)] ?? 'D'
    return `setweight(to_tsvector('english', coalesce(${quoteColumn(name)}, '')), '${weight}')`
  })
  const column = newColumn('search_vector', 'tsvector', {
    nullable: true,
    generated: parts.join(' || '),
    comment: `What full-text search looks at: ${present.join(', ')}.`,
    sources,
  })
  const index = newIndex({
    name: limitName(`idx_${table.name}_search_vector`),
    columns: ['search_vector'],
    method: 'gin',
    reason: `Finds ${table.name} by words.`,
    sources,
  })
  return {...table, columns: [...table.columns, column], indexes: [...table.indexes, index]}
}
