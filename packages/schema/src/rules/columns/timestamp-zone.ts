import type {SchemaRule} from '../../schema-rule.js'

export const timestampZone: SchemaRule = {
  id: 'schema/timestamp-zone',
  severity: 'warning',
  summary: 'A point in time is stored with its time zone.',
  check({tables}, report) {
    for (const table of tables) {
      for (const {name} of table.columns.filter(({type}) => type.kind === 'timestamp')) {
        report({
          message: `Unexpected type \`timestamp\` of \`${table.name}.${name}\`, expected \`timestamptz\``,
          fix: 'Make it `timestamptz`, or `date` with `time` if it means a clock on any wall.',
        })
      }
    }
  },
}
