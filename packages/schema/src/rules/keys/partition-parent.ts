import {unknownName} from '@journeywright/problems'
import {findTable} from '../../lookup/find-table.js'
import type {SchemaRule} from '../../schema-rule.js'

export const partitionParent: SchemaRule = {
  id: 'schema/partition-parent',
  severity: 'error',
  summary: 'A partition belongs to a table that is there and is partitioned.',
  check(model, report) {
    for (const table of model.tables) {
      const {name, partitionOf} = table
      if (!partitionOf) continue
      const parent = findTable(model, partitionOf.table, partitionOf.namespace)
      if (parent?.partitioning) continue
      const known = model.tables.filter(({partitioning}) => partitioning !== null).map(each => each.name)
      report({
        about: table,
        message: `${unknownName('partitioned table', partitionOf.table, known)} in partition \`${name}\``,
        fix: parent
          ? `Partition \`${parent.name}\`, or make \`${name}\` a table of its own.`
          : 'Name a partitioned table.',
      })
    }
  },
}
