import type {Node} from 'libpg-query'
import type {Parser} from './parse-script.js'
import {PrintError} from './print-error.js'

/** PostgreSQL's own parser, and what writes its trees as SQL again. Both are heavy, so they are loaded when used. */
export interface SqlTools extends Parser {
  print(node: Node): string
  /** The tree of a `DO` statement in PL/pgSQL; null when it can't be taken apart. */
  parseBlock(sql: string): unknown
}

export async function loadParser(): Promise<SqlTools> {
  const [{hasSqlDetails, loadModule, parsePlPgSQLSync, parseSync}, {deparseSync}] = await Promise.all([
    import('libpg-query'),
    import('pgsql-deparser'),
  ])
  await loadModule()
  return {
    parse: parseSync,
    parseBlock: sql => {
      try {
        return parsePlPgSQLSync(sql)
      } catch {
        // It refuses some blocks that a server takes, such as those that use a table's types, so that nothing follows from it.
        return null
      }
    },
    refusal: error =>
      hasSqlDetails(error) ? {message: error.message, position: error.sqlDetails?.cursorPosition ?? 0} : null,
    print: node => {
      try {
        return deparseSync(node)
      } catch (cause) {
        throw new PrintError(cause instanceof Error ? cause.message : String(cause), {cause})
      }
    },
  }
}
