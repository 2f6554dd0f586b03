import {namesOf} from '../../lookup/names-of.js'
import type {SchemaRule} from '../../schema-rule.js'
import {reservedKeywords} from '../../sql/names/keywords.js'

const kinds = ['table', 'column', 'enum', 'function']

export const nameUnreserved: SchemaRule = {
  id: 'schema/name-unreserved',
  severity: 'warning',
  summary: 'A name that people write in queries is no reserved word.',
  check(model, report) {
    for (const {kind, name, label, about} of namesOf(model)) {
      if (!kinds.includes(kind) || !reservedKeywords.has(name)) continue
      report({
        ...(about && {about}),
        message: `Unexpected ${label}, expected a name that is no reserved word of PostgreSQL`,
        fix: `Rename it, or write "${name}" in quotes in every query.`,
      })
    }
  },
}
