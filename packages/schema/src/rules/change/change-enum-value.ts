import type {ChangeRule} from '../../change-rule.js'
import {enumOf} from '../../lookup/enum-of.js'
import {backfillFor} from '../../migration/change/context.js'
import type {SchemaModel} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

export const changeEnumValue: ChangeRule = {
  id: 'schema/change-enum-value',
  severity: 'warning',
  summary: 'A value that an enum loses is in no row.',
  check({from, to, backfills = {}}, report) {
    for (const {name, namespace, values} of from.enums) {
      const kept = to.enums.find(each => each.name === name && each.namespace === namespace)?.values
      const isLost = (value: string) =>
        kept?.includes(value) === false && backfillFor(backfills, namespace, name, value) === undefined
      const lost = values.filter(isLost)
      if (lost.length === 0) continue
      for (const search of listSearches(from, name, lost)) {
        report({
          about: {namespace, name},
          message: `Unexpected loss of ${lost.map(value => `\`${value}\``).join(', ')} from enum \`${name}\`, expected no row to have it`,
          fix: `Give such rows another value first, or say which with --backfill: ${search}.`,
        })
      }
    }
  },
}

function listSearches({tables}: SchemaModel, name: string, lost: readonly string[]): readonly string[] {
  const values = lost.map(quoteText).join(', ')
  return tables.flatMap(table => {
    const own = table.columns.filter(({type}) => type.kind === 'enum' && enumOf(type) === name)
    return own.map(
      column => `SELECT count(*) FROM ${qualifiedName(table)} WHERE ${quoteName(column.name)} IN (${values})`,
    )
  })
}
