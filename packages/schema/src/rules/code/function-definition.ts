import type {SqlFunction} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {findStatementEnd} from '../../sql/scan/find-opening.js'

const head = /^\s*create\s+(?:or\s+replace\s+)?(function|procedure|aggregate)\s+((?:"(?:[^"]|"")+"|[\w.])+)\s*\(/i

/** The rollback drops a function by the name the model gives it, so the definition must make that one. */
export const functionDefinition: SchemaRule = {
  id: 'schema/function-definition',
  severity: 'error',
  summary: 'The definition of a function is one statement, which creates the function it is listed as.',
  check({functions}, report) {
    for (const given of functions) {
      const {kind = 'function'} = given
      const end = findStatementEnd(given.definition)
      if (end !== null) {
        report({
          about: given,
          message: `Unexpected ${end} in the definition of ${kind} \`${given.name}\`, expected one statement without semicolon or comment`,
          fix: 'Put the whole body between dollar quotes, and remove what follows the statement.',
        })
      }
      const [, foundKind = '', found = ''] = head.exec(given.definition) ?? []
      if (foundKind.toLowerCase() === kind && namesOf(given).includes(found)) continue
      const expected = `CREATE ${kind.toUpperCase()} ${namesOf(given)[0]}`
      report({
        about: given,
        message: `Unexpected definition of ${kind} \`${given.name}\`, expected \`${expected}(…)\``,
        fix: `Begin the definition with \`${expected}\`.`,
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
