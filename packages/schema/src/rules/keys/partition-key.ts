import {partOf} from '../../findings/part-of.js'
import type {Key, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const partitionKey: SchemaRule = {
  id: 'schema/partition-key',
  severity: 'error',
  summary: 'Every key of a partitioned table holds the columns it is partitioned by.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {key, missing} of findIncomplete(table)) {
        report({
          about: partOf(table, key.name),
          message: `Unexpected key \`${key.name}\` of partitioned table \`${table.name}\` without \`${missing}\`, expected every column it is partitioned by`,
          fix: `Add \`${missing}\` to the key, or partition by a column of the key.`,
        })
      }
    }
  },
}

function findIncomplete({primaryKey, uniques, indexes, partitioning}: Table): readonly {key: Key; missing: string}[] {
  const trees = indexes.filter(({unique}) => unique)
  const named = trees.map(({name, columns}) => ({name, columns: columns.map(each => each.name)}))
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniques, ...named]
  return keys.flatMap(key => {
    const missing = partitioning?.columns.find(name => !key.columns.includes(name))
    return missing === undefined ? [] : [{key, missing}]
  })
}
