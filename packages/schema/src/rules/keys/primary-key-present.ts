import type {SchemaRule} from '../../schema-rule.js'

export const primaryKeyPresent: SchemaRule = {
  id: 'schema/primary-key-present',
  severity: 'error',
  summary: 'A table has a primary key.',
  check({tables}, report) {
    for (const {name} of tables.filter(({primaryKey}) => primaryKey === null)) {
      report({
        message: `Unexpected table \`${name}\` without primary key, expected one`,
        fix: 'Name the columns that tell its rows apart, or add an identity column.',
      })
    }
  },
}
