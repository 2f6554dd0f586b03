import {columnOf} from '../../findings/column-of.js'
import {isText} from '../../lookup/is-text.js'
import {ownTables} from '../../lookup/own-tables.js'
import type {SchemaModel, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {printType} from '../../sql/print/print-type.js'

/** Names that mean another thing in each table. */
const general =
  /^(?:id|name|title|description|value|type|status|state|kind|data|code|key|level|position|payload|version|number)$/i

export const columnTypesAgree: SchemaRule = {
  id: 'schema/column-types-agree',
  severity: 'info',
  summary: 'Columns of one name have one type.',
  check(model, report) {
    for (const [name, types] of groupTypes(model)) {
      const [most, ...others] = [...types].sort((a, b) => b[1].length - a[1].length)
      if (!most || most[1].length < 2) continue
      for (const [type, [table]] of others.filter(([, tables]) => tables.length < most[1].length)) {
        if (!table) continue
        report({
          about: columnOf(table, name),
          message: `Unexpected type \`${type}\` of \`${table.name}.${name}\`, expected \`${most[0]}\` as ${most[1].length} other columns \`${name}\` have`,
          fix: 'Give both one type, or two names.',
        })
      }
    }
  },
}

/** The tables that have a column of a name, by its type. */
function groupTypes(model: SchemaModel): ReadonlyMap<string, ReadonlyMap<string, readonly Table[]>> {
  const groups = new Map<string, Map<string, Table[]>>()
  for (const table of ownTables(model)) {
    for (const {name, type} of table.columns) {
      if (type.kind === 'enum' || general.test(name)) continue
      const types = groups.get(name) ?? new Map<string, Table[]>()
      groups.set(name, types)
      const printed = isText(type) ? 'text' : printType(type)
      const named = types.get(printed) ?? []
      types.set(printed, named)
      named.push(table)
    }
  }
  return groups
}
