import type {DoStmt} from 'libpg-query'
import {sqlBlockRead} from '../../problems.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {definitionElements, valueText} from '../tree/definition-elements.js'
import {blockStatements} from './block-statements.js'
import {isDone} from './is-done.js'

/**
 * `DO $$ … $$`. Migrations wrap a statement in a block to make what isn't there yet, or to go on when it is. Such statements
 * are read when they can be carried out. Blocks that do more are left out.
 */
export function readBlock({args}: DoStmt, reading: Reading): void {
  const {draft, statement, tools} = reading
  const language = definitionElements(args).find(({defname}) => defname === 'language')
  const isForPlpgsql = language === undefined || valueText(language.arg) === 'plpgsql'
  const queries = isForPlpgsql ? blockStatements(tools.parseBlock(statement.text())) : null
  if (queries === null) return leaveOut(reading, 'a block of code: what it does is known when it runs')
  for (const query of queries) {
    for (const {stmt} of tools.parse(query).stmts ?? []) if (stmt && !isDone(stmt, draft)) reading.readNode(stmt)
  }
  draft.problems.push(sqlBlockRead(queries.length, statement.at()))
}
