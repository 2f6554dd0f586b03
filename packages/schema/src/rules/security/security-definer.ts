import type {SchemaRule} from '../../schema-rule.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const securityDefiner: SchemaRule = {
  id: 'schema/security-definer',
  severity: 'warning',
  summary: "A function that runs with its owner's rights fixes where it looks names up.",
  check({functions}, report) {
    for (const each of functions) {
      const {name, definition} = each
      const words = sqlWords(definition)
      const isDefiner = words.some((word, at) => word === 'security' && words[at + 1] === 'definer')
      if (!isDefiner || words.includes('search_path')) continue
      report({
        about: each,
        message: `Unexpected SECURITY DEFINER of function \`${name}\` without search_path, expected a fixed one`,
        fix: "Add `SET search_path = ''` and qualify the names in it: else whoever may make a table runs code as its owner.",
      })
    }
  },
}
