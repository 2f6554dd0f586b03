import type {MigrationOperation} from '../document.js'
import type {EnumType, SqlFunction, Table} from '../model.js'
import {printComments} from '../sql/print-comments.js'
import {qualifiedName} from '../sql/qualified-name.js'
import {quoteText} from '../sql/quote-text.js'

/** All comments of one table; none has a rollback, because dropping the table drops them. */
export function addTableComments(table: Table): readonly MigrationOperation[] {
  const statements = printComments(table)
  return statements.length === 0 ? [] : [addComments(qualifiedName(table), statements)]
}

export function addEnumComment(type: EnumType): readonly MigrationOperation[] {
  const name = qualifiedName(type)
  return type.comment === '' ? [] : [addComments(name, [`COMMENT ON TYPE ${name} IS ${quoteText(type.comment)};`])]
}

export function addFunctionComment(given: SqlFunction): readonly MigrationOperation[] {
  const name = qualifiedName(given)
  if (given.reason === '') return []
  return [addComments(name, [`COMMENT ON FUNCTION ${name} IS ${quoteText(given.reason)};`])]
}

function addComments(target: string, statements: readonly string[]): MigrationOperation {
  return {kind: 'add-comments', target, forward: statements.join('\n'), rollback: ''}
}
