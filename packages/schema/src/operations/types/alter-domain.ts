import type {MigrationOperation} from '../../document.js'
import type {Domain} from '../../model.js'
import {printCheck} from '../../sql/print/print-constraints.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Default, NOT NULL and checks of a domain; for another base it's made anew. */
export function alterDomain(from: Domain, to: Domain): MigrationOperation {
  return {
    kind: 'alter-domain',
    target: qualifiedName(to),
    forward: statements(from, to).join('\n'),
    rollback: statements(to, from).join('\n'),
    complexity: 'high',
    because: 'every row of every column of this type is read while others wait; it stops at a value that breaks a rule',
  }
}

function statements(from: Domain, to: Domain): readonly string[] {
  const alter = `ALTER DOMAIN ${qualifiedName(to)}`
  const same = (a: Domain['checks'][number], b: Domain['checks'][number]) =>
    a.name === b.name && a.expression === b.expression && (a.notValid ?? false) === (b.notValid ?? false)
  const gone = from.checks.filter(check => !to.checks.some(each => same(each, check)))
  const come = to.checks.filter(check => !from.checks.some(each => same(each, check)))
  const lines = gone.map(({name}) => `${alter} DROP CONSTRAINT ${quoteName(name)};`)
  if (from.default !== to.default)
    lines.push(`${alter} ${to.default === null ? 'DROP DEFAULT' : `SET DEFAULT ${to.default}`};`)
  if (from.nullable !== to.nullable) lines.push(`${alter} ${to.nullable ? 'DROP' : 'SET'} NOT NULL;`)
  return [...lines, ...come.map(check => `${alter} ADD ${printCheck(check)}${check.notValid ? ' NOT VALID' : ''};`)]
}
