import {columnOf} from '../../findings/column-of.js'
import type {Column, Index, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'
import {hasOperators} from '../../sql/types/has-operators.js'

export const indexOperators: SchemaRule = {
  id: 'schema/index-operators',
  severity: 'error',
  summary: 'An index or key is over columns of types that its method can compare.',
  check({tables, extensions}, report) {
    const isExtended = (method: string) => extensions.includes(`btree_${method}`)
    for (const table of tables) {
      const columns = new Map(table.columns.map(column => [column.name, column]))
      for (const {label, method, name} of listUses(table).filter(each => !isExtended(each.method))) {
        const column = columns.get(name)
        if (!column || hasOperators(method, column.type)) continue
        report({
          about: columnOf(table, name),
          message: `Unexpected column \`${name}\` of type \`${printType(column.type)}\` in ${label} of \`${table.name}\`, expected a type that ${method} can compare`,
          fix: adviseFor(method, column),
        })
      }
    }
  },
}

interface Use {
  readonly label: string
  readonly method: Index['method']
  readonly name: string
}

function listUses({primaryKey, uniques, indexes}: Table): readonly Use[] {
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques]
  return [
    ...keys.flatMap(({name: key, columns}) =>
      columns.map(name => ({label: `key \`${key}\``, method: 'btree' as const, name})),
    ),
    ...indexes.flatMap(({name: index, method, columns}) => {
      const own = columns.filter(({opclass}) => opclass === undefined)
      return own.map(({name}) => ({label: `index \`${index}\``, method, name}))
    }),
  ]
}

function adviseFor(method: Index['method'], {name, type}: Column): string {
  if (type.kind === 'json') return `Make \`${name}\` \`jsonb\`.`
  if (type.kind === 'text' && method === 'gin') {
    return `Index \`to_tsvector('english', ${name})\` or make the column \`tsvector\`; for LIKE, name \`gin_trgm_ops\` of \`pg_trgm\`.`
  }
  return 'Make it a btree index, or name an operator class.'
}
