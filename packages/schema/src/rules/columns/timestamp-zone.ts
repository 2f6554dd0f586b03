import type {ColumnType} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

export const timestampZone: SchemaRule = {
  id: 'schema/timestamp-zone',
  severity: 'warning',
  summary: 'A point in time is stored with its time zone.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name, type} of table.columns.filter(each => isLocal(each.type))) {
        report({
          message: `Unexpected type \`${printType(type)}\` of \`${table.name}.${name}\`, expected \`timestamptz\``,
          fix: 'Make it `timestamptz`, or `date` with `time` if it means a clock on any wall.',
        })
      }
    }
  },
}

/** A time of day with a zone means nothing either: the offset of a zone depends on the day. */
function isLocal(type: ColumnType): boolean {
  if (type.kind === 'other') return /^timestamp(?:\(\d\))? without|^time(?:\(\d\))? with time zone/.test(type.name)
  return type.kind === 'timestamp'
}
