import {partOf} from '../../findings/part-of.js'
import type {Index} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const indexPossible: SchemaRule = {
  id: 'schema/index-possible',
  severity: 'error',
  summary: 'An index asks of its method only what the method can do.',
  check({tables, views = []}, report) {
    for (const table of [...tables, ...views]) {
      for (const index of table.indexes ?? []) {
        for (const wish of listImpossible(index)) {
          report({
            about: partOf(table, index.name),
            message: `Unexpected ${wish} in ${index.method} index \`${index.name}\` of \`${table.name}\`, expected \`btree\` for that`,
            fix: 'Make it a btree index, or do without.',
          })
        }
      }
    }
  },
}

const single: readonly Index['method'][] = ['hash', 'spgist']
const including: readonly Index['method'][] = ['gist', 'spgist']

function listImpossible({method, unique, columns, include}: Index): readonly string[] {
  if (method === 'btree') return []
  return [
    ...(unique ? ['uniqueness'] : []),
    ...(columns.some(({order}) => order === 'desc') ? ['descending order'] : []),
    ...(columns.some(({nulls}) => nulls !== undefined) ? ['order of NULLs'] : []),
    ...(single.includes(method) && columns.length > 1 ? ['second column'] : []),
    ...(!including.includes(method) && include.length > 0 ? ['included columns'] : []),
  ]
}
