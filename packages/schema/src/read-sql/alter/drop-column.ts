import type {Index, Table} from '../../model.js'
import type {Draft} from '../draft/draft.js'
import {keyOf} from '../draft/name.js'
import {changeTable} from '../draft/table-of.js'

/** With it go the keys, indexes, checks and sequences that are of it. */
export function dropColumn(table: Table, column: string, draft: Draft): void {
  const isOf = (columns: readonly string[]) => columns.includes(column)
  const word = new RegExp(String.raw`(?<![\w$."])"?${escape(column)}"?(?![\w$"(])`)
  const usesIt = ({columns, include, where}: Index) =>
    isOf([...columns.map(({name}) => name), ...include]) ||
    columns.some(({name}) => name.startsWith('(') && word.test(name)) ||
    (where !== null && word.test(where))
  changeTable(table, draft, before => ({
    ...before,
    columns: before.columns.filter(({name}) => name !== column),
    primaryKey: before.primaryKey && isOf(before.primaryKey.columns) ? null : before.primaryKey,
    uniques: before.uniques.filter(({columns, include = []}) => !isOf([...columns, ...include])),
    checks: before.checks.filter(({expression}) => !word.test(expression)),
    foreignKeys: before.foreignKeys.filter(({columns}) => !isOf(columns)),
    indexes: before.indexes.filter(index => !usesIt(index)),
  }))
  for (const sequence of draft.sequences.values()) {
    const {ownedBy} = sequence
    const isItsOwn = ownedBy?.table === table.name && ownedBy.namespace === table.namespace && ownedBy.column === column
    if (isItsOwn) draft.sequences.delete(keyOf(sequence))
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
