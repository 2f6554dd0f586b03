import {isExpression} from '../../lookup/is-expression.js'
import type {Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {findOpening} from '../../sql/find-opening.js'

/** What reads as one expression cannot smuggle a second statement or clause into the SQL that is printed. */
export const expressionClosed: SchemaRule = {
  id: 'schema/expression-closed',
  severity: 'error',
  summary: 'An SQL expression is one closed expression: no statement end, no comment, nothing left open.',
  check({tables}, report) {
    for (const table of tables) {
      for (const [label, expression] of listExpressions(table)) {
        const opening = findOpening(expression)
        if (opening === null) continue
        report({
          message: `Unexpected ${opening} in ${label} of \`${table.name}\`, expected one closed SQL expression`,
          fix: `Correct the expression: ${JSON.stringify(expression)}.`,
        })
      }
    }
  },
}

function listExpressions(table: Table): readonly (readonly [label: string, expression: string])[] {
  const written = (label: string, expression: string | null) =>
    expression === null ? [] : ([[label, expression]] as const)
  return [
    ...table.columns.flatMap(({name, default: value}) => written(`the default of column \`${name}\``, value)),
    ...table.columns.flatMap(({name, generated}) => written(`generated column \`${name}\``, generated)),
    ...table.checks.flatMap(({name, expression}) => written(`check \`${name}\``, expression)),
    ...table.indexes.flatMap(({name, columns, where}) => [
      ...columns.flatMap(column => written(`index \`${name}\``, isExpression(column.name) ? column.name : null)),
      ...written(`the predicate of index \`${name}\``, where),
    ]),
    ...table.policies.flatMap(({name, using, withCheck}) => [
      ...written(`policy \`${name}\``, using),
      ...written(`policy \`${name}\``, withCheck),
    ]),
  ]
}
