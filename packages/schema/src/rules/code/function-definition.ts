import type {SqlFunction} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {findStatementEnd} from '../../sql/find-opening.js'
import {quoteName} from '../../sql/quote-name.js'

const head = /^\s*create\s+(?:or\s+replace\s+)?function\s+((?:"(?:[^"]|"")+"|[\w.])+)\s*\(/i

/** The rollback drops a function by the name the model gives it, so the definition must make that one. */
export const functionDefinition: SchemaRule = {
  id: 'schema/function-definition',
  severity: 'error',
  summary: 'The definition of a function is one statement, which creates the function it is listed as.',
  check({functions}, report) {
    for (const given of functions) {
      const end = findStatementEnd(given.definition)
      if (end !== null) {
        report({
          message: `Unexpected ${end} in the definition of function \`${given.name}\`, expected one statement without semicolon or comment`,
          fix: 'Put the whole body between dollar quotes, and remove what follows the statement.',
        })
      }
      const found = head.exec(given.definition)?.[1]
      if (found !== undefined && namesOf(given).includes(found)) continue
      const [expected] = namesOf(given)
      report({
        message: `Unexpected definition of function \`${given.name}\`, expected \`CREATE FUNCTION ${expected}(…)\``,
        fix: `Begin the definition with \`CREATE FUNCTION ${expected}\`.`,
      })
    }
  },
}

/** As a definition may write the name; without a namespace it means `public`. */
function namesOf({namespace, name}: SqlFunction): readonly string[] {
  const [spaces, names] = [namespace, name].map(each => [quoteName(each), `"${each.replaceAll('"', '""')}"`])
  const qualified = (spaces ?? []).flatMap(space => (names ?? []).map(each => `${space}.${each}`))
  return namespace === 'public' ? [...qualified, ...(names ?? [])] : qualified
}
