import type {ChangeRule} from '../../change-rule.js'
import {partOf} from '../../findings/part-of.js'
import {pairTables} from '../../lookup/pair-tables.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export const changeExclusion: ChangeRule = {
  id: 'schema/change-exclusion',
  severity: 'warning',
  summary: 'No two rows that are there exclude each other.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const known = new Set((before.exclusions ?? []).map(({definition}) => definition))
      for (const {name, definition} of (after.exclusions ?? []).filter(each => !known.has(each.definition))) {
        report({
          about: partOf(after, name),
          message: `Unexpected exclusion constraint \`${name}\` for rows of \`${after.name}\` that were written without it, expected no two that it forbids together`,
          fix: `Look for such pairs${printSearch(after, definition)} and correct them first: else the migration stops, after it read every row while others waited.`,
        })
      }
    }
  },
}

/** Where it is over columns alone; an expression would have to be written twice. */
function printSearch(table: Table, definition: string): string {
  const [, inner = '', where] = /^EXCLUDE USING \w+ \(([^()]*)\)(?: WHERE \((.*)\))?$/is.exec(definition) ?? []
  const pairs = inner.split(',').map(each => /^\s*("(?:[^"]|"")+"|[\w$]+)(?:\s+[\w.]+)?\s+WITH\s+(\S+)\s*$/i.exec(each))
  if (where !== undefined || pairs.some(pair => pair === null)) return ''
  const conditions = pairs.flatMap(pair => (pair ? [`a.${pair[1]} ${pair[2]} b.${pair[1]}`] : []))
  const name = qualifiedName(table)
  return `: SELECT a.*, b.* FROM ${name} a JOIN ${name} b ON a.ctid < b.ctid AND ${conditions.join(' AND ')};`
}
