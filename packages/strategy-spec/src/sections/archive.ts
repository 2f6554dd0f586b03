import {quoteName, type Table} from '@journeywright/schema'
import {codeBlock} from '../markdown/code.js'
import {qualifiedName} from '../markdown/sql-literal.js'

/** Statements that remove rows past their time, where the time is a number and a column says when a row was made. */
export function archive(tables: readonly Table[]): string {
  const statements = tables.flatMap(table => {
    const [, time] = /^(\d+ (?:day|week|month|year)s?)$/.exec(table.retention ?? '') ?? []
    const made = table.columns.find(
      ({name, type}) => name === 'created_at' && /^(?:timestamptz?|date)$/.test(type.kind),
    )
    if (time === undefined || !made) return []
    return [`DELETE FROM ${qualifiedName(table)} WHERE ${quoteName(made.name)} < now() - interval '${time}';`]
  })
  return statements.length === 0 ? '' : codeBlock('sql', statements.join('\n'))
}
