import type {Table} from '@journeywright/schema'
import {joinAnd} from '../facts/count-of.js'
import {code, codes} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'
import {bullets} from './section.js'

/** What the database refuses or does by itself, constraint by constraint, with its reason. */
export function businessRules(table: Table): string {
  const {primaryKey, uniques, checks, triggers, policies} = table
  return bullets([
    ...(primaryKey ? [`${code(primaryKey.name)}: a row is known by ${codes(primaryKey.columns)}.`] : []),
    ...uniques.map(({name, columns, nullsDistinct, reason}) =>
      because(
        `${code(name)}: no two rows have the same ${codes(columns)}${nullsDistinct ? '' : ', nulls included'}.`,
        reason,
      ),
    ),
    ...checks.map(({name, expression, reason}) => because(`${code(name)}: ${code(expression)}.`, reason)),
    ...triggers.map(({name, timing, events, function: called, reason}) =>
      because(`${code(name)}: calls ${code(called)} ${timing} ${joinAnd(events)}.`, reason),
    ),
    ...policies.map(({name, command, using, withCheck, reason}) =>
      because(
        `${code(name)}: row-level security for ${command}${using === null ? '' : `, rows where ${code(using)}`}${withCheck === null ? '' : `, new rows must have ${code(withCheck)}`}.`,
        reason,
      ),
    ),
  ])
}

function because(rule: string, reason: string): string {
  return reason === '' ? rule : `${rule} ${escapeText(reason)}`
}
