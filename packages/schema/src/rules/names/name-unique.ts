import {listNames, type NamedElement} from '../../lookup/list-names.js'
import type {SchemaRule} from '../../schema-rule.js'

export const nameUnique: SchemaRule = {
  id: 'schema/name-unique',
  severity: 'error',
  summary: 'A name is used once where PostgreSQL looks it up.',
  check(model, report) {
    const taken = new Map<string, NamedElement>()
    for (const element of listNames(model)) {
      const keys = element.scopes.map(scope => JSON.stringify([scope, element.name]))
      const first = keys.map(key => taken.get(key)).find(other => other !== undefined)
      if (first) {
        report({
          message: `Unexpected ${element.label}, expected a name of its own: ${first.label} has it already`,
          fix: 'Rename or remove one of them.',
        })
      }
      for (const key of keys) if (!taken.has(key)) taken.set(key, element)
    }
  },
}
