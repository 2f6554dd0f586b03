import {partOf} from '../../findings/part-of.js'
import type {Check, Table} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'

export const checkVacuous: SchemaRule = {
  id: 'schema/check-vacuous',
  severity: 'warning',
  summary: 'A check can refuse a row that nothing else refuses.',
  check({tables}, report) {
    for (const table of tables) {
      for (const check of table.checks) {
        const because = findReason(table, check)
        if (because === null) continue
        report({
          about: partOf(table, check.name),
          message: `Unexpected check \`${check.name}\` of \`${table.name}\`, expected one that can fail: ${because}`,
          fix: 'Correct the condition, or remove the check.',
        })
      }
    }
  },
}

function findReason({columns, checks}: Table, check: Check): string | null {
  const plain = simplify(check.expression)
  const same = checks.find(other => simplify(other.expression) === plain)
  if (same && same !== check) return `\`${same.name}\` says the same`
  const present = /^"?([\p{L}_][\p{L}\p{N}_$]*)"? is not null$/iu.exec(plain)?.[1]
  if (columns.some(({name, nullable}) => name === present && !nullable)) return `\`${present}\` is NOT NULL`
  const either = /^(.+?) is null or (.+?) is not null$/iu.exec(plain)
  const [, left, right] = /^(\S+)\s*=\s*(\S+)$/u.exec(plain) ?? []
  const isTrue = /^true$/i.test(plain) || (either && either[1] === either[2]) || (left !== undefined && left === right)
  return isTrue ? 'it is always true' : null
}

/** Without the parentheses around the whole and around its parts, as far as they change nothing. */
function simplify(expression: string): string {
  const trimmed = expression.trim().replace(/\s+/g, ' ')
  const inner = /^\(([^()]*)\)$/.exec(trimmed)?.[1]
  return inner === undefined ? trimmed.replace(/\(([^()]* IS (?:NOT )?NULL)\)/gi, '$1') : simplify(inner)
}
