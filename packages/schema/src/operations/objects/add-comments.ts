import type {MigrationOperation} from '../../document.js'
import type {SqlFunction, Table, View} from '../../model.js'
import {printComment} from '../../sql/print/print-comment.js'
import {printComments, printViewComments} from '../../sql/print/print-comments.js'
import {qualifiedName, type Named} from '../../sql/names/qualified-name.js'
import {routineName} from '../../sql/names/routine-name.js'

/** All comments of one table; none has a rollback, because dropping the table drops them. */
export function addTableComments(table: Table): readonly MigrationOperation[] {
  return addComments(qualifiedName(table), printComments(table))
}

export function addViewComments(view: View): readonly MigrationOperation[] {
  return addComments(qualifiedName(view), printViewComments(view))
}

export function addFunctionComment(given: SqlFunction): readonly MigrationOperation[] {
  const name = routineName(given)
  const kind = name.slice(0, name.indexOf(' '))
  const target = name.slice(name.indexOf(' ') + 1)
  return addComments(target, printComment(kind, target, given.reason))
}

/** On anything else that has a name in a namespace: a type, domain or sequence. */
export function addCommentOn(
  kind: 'TYPE' | 'DOMAIN' | 'SEQUENCE',
  given: Named & {readonly comment: string},
): readonly MigrationOperation[] {
  const name = qualifiedName(given)
  return addComments(name, printComment(kind, name, given.comment))
}

function addComments(target: string, statements: readonly string[]): readonly MigrationOperation[] {
  return statements.length === 0 ? [] : [{kind: 'add-comments', target, forward: statements.join('\n'), rollback: ''}]
}
