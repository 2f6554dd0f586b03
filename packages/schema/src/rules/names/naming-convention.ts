import {detectConventions} from '../../conventions/detect-conventions.js'
import type {Convention, NamedPlace} from '../../conventions/naming-conventions.js'
import type {ElementReport} from '../../findings/element-rule.js'
import type {SchemaRule} from '../../schema-rule.js'

export const namingConvention: SchemaRule = {
  id: 'schema/naming-convention',
  severity: 'warning',
  summary: 'A name is made as most names of the schema are.',
  check(model, report) {
    const {tableCase, columnCase, tableNumber, keyName, foreignKeyEnding} = detectConventions(model)
    reportBroken(report, tableCase, value => `\`${value}\``, 'tables')
    reportBroken(report, columnCase, value => `\`${value}\``, 'columns')
    reportBroken(report, tableNumber, value => `a ${value} name`, 'tables')
    reportBroken(report, keyName, value => (value === 'id' ? '`id`' : 'the name of the table and `id`'), 'keys')
    reportBroken(report, foreignKeyEnding, sayEnding, 'referring columns')
  },
}

function reportBroken<Value extends string>(
  report: ElementReport,
  convention: Convention<Value> | null,
  say: (value: Value) => string,
  what: string,
): void {
  if (convention === null) return
  const {value, kept, told, broken} = convention
  for (const place of broken) {
    report({
      about: {namespace: place.namespace, name: place.table, ...(place.column !== undefined && {column: place.column})},
      message: `Unexpected name \`${nameOf(place)}\`, expected ${say(value)} as ${kept} of ${told} ${what} have`,
      fix: 'Rename it, so that nobody has to look up which way it is written.',
    })
  }
}

function sayEnding(value: 'id' | 'no id'): string {
  return value === 'id' ? 'an ending of `id`' : 'no ending of `id`'
}

function nameOf({table, column}: NamedPlace): string {
  return column === undefined ? table : `${table}.${column}`
}
