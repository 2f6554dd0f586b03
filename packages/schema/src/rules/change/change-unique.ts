import type {ChangeRule} from '../../change-rule.js'
import {isExpression} from '../../lookup/is-expression.js'
import {listUnique, type UniqueKey} from '../../lookup/list-unique.js'
import {pairTables} from '../../lookup/pair-tables.js'
import type {Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {sqlWords} from '../../sql/scan/sql-words.js'

export const changeUnique: ChangeRule = {
  id: 'schema/change-unique',
  severity: 'warning',
  summary: 'What shall be unique is unique in the rows that are there.',
  check(change, report) {
    for (const {before, after} of pairTables(change)) {
      const known = listUnique(before)
      for (const key of listUnique(after)) {
        if (!isOverOld(key, before, after) || known.some(other => implies(other, key, after))) continue
        report({
          about: {namespace: after.namespace, name: after.name, part: key.name},
          message: `Unexpected ${key.label} over columns of \`${after.name}\` that may repeat, expected rows that differ in (${key.columns.join(', ')})`,
          fix: `Look for those that don't: ${printSearch(key, after)}. Merge or correct them first.`,
        })
      }
    }
  },
}

/** What has a new column has new values. */
function isOverOld({columns}: UniqueKey, before: Table, after: Table): boolean {
  const old = new Set(before.columns.map(({name}) => name))
  const added = after.columns.filter(({name}) => !old.has(name))
  return !columns.some(name => {
    const words = isExpression(name) ? sqlWords(name) : [name]
    return added.some(column => words.includes(column.name))
  })
}

/** Whether rows that keep a key keep the other one, too. */
function implies(key: UniqueKey, other: UniqueKey, {columns}: Table): boolean {
  if (!key.columns.every(name => other.columns.includes(name))) return false
  if (key.where !== null && key.where !== other.where) return false
  const isRequired = (name: string) => columns.some(each => each.name === name && !each.nullable)
  return !key.nullsDistinct || other.nullsDistinct || key.columns.every(isRequired)
}

/** NULLs repeat where they're distinct. */
function printSearch({columns, where, nullsDistinct}: UniqueKey, table: Table): string {
  const names = columns.map(name => (isExpression(name) ? name : quoteName(name))).join(', ')
  const nullable = table.columns.filter(each => nullsDistinct && each.nullable && columns.includes(each.name))
  const wanted = [
    ...(where === null ? [] : [`(${where})`]),
    ...nullable.map(({name}) => `${quoteName(name)} IS NOT NULL`),
  ]
  const rows = `${qualifiedName(table)}${wanted.length > 0 ? ` WHERE ${wanted.join(' AND ')}` : ''}`
  return `SELECT ${names}, count(*) FROM ${rows} GROUP BY ${names} HAVING count(*) > 1`
}
