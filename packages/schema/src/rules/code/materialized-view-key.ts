import type {SchemaRule} from '../../schema-rule.js'

export const materializedViewKey: SchemaRule = {
  id: 'schema/materialized-view-key',
  severity: 'info',
  summary: 'A materialized view can be refreshed while it is read.',
  check({views = []}, report) {
    for (const view of views.filter(({materialized}) => materialized)) {
      const {name, indexes = []} = view
      if (indexes.some(({unique, where}) => unique && where === null)) continue
      report({
        about: view,
        message: `Unexpected materialized view \`${name}\` without unique index, expected one`,
        fix: 'Add a unique index over the columns that tell its rows apart; REFRESH … CONCURRENTLY needs it.',
      })
    }
  },
}
