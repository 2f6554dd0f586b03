import {sqlUnprintable} from '../problems.js'
import type {SchemaReading, SourceFile} from '../schema-reader.js'
import {newDraft, type Draft} from './draft/draft.js'
import {finish} from './finish.js'
import {leaveOut} from './leave-out.js'
import {readStatement} from './read-statement.js'
import type {Reading} from './reading.js'
import {findPlaces} from './places/find-places.js'
import {loadParser, type SqlTools} from './script/load-parser.js'
import {findLongNames} from './script/long-names.js'
import {parseScript} from './script/parse-script.js'
import {PrintError} from './script/print-error.js'
import type {Statement} from './script/statement.js'

export interface ReadSqlOptions {
  /** Of the model; by default that of the first file, without folder and ending. */
  readonly name?: string
}

/**
 * The schema that a database has after running SQL files in their order. They are read with PostgreSQL's own parser and
 * never run. A file that doesn't parse is read as far as its statements do; what the model can't hold is `unmodelled`.
 */
export async function readSql(files: readonly SourceFile[], options: ReadSqlOptions = {}): Promise<SchemaReading> {
  const tools = await loadParser()
  const draft = newDraft()
  const statements = files.flatMap(file => readFile(file, draft, tools))
  const model = finish(draft, options.name ?? nameOf(files))
  return {model, problems: draft.problems, places: findPlaces(statements)}
}

function nameOf([first]: readonly SourceFile[]): string {
  const [, name = 'schema'] = /([^/]+?)(?:\.[^./]*)?$/.exec(first?.path ?? '') ?? []
  return name
}

/** Each file begins with a session of its own. */
function readFile(file: SourceFile, draft: Draft, tools: SqlTools): readonly Statement[] {
  const script = parseScript(file, tools)
  draft.searchPath = ['public']
  draft.unmodelled.push(...script.unmodelled)
  draft.problems.push(...script.problems, ...findLongNames(file, script.statements))
  for (const statement of script.statements) read(statement, draft, tools)
  return script.statements
}

function read(statement: Statement, draft: Draft, tools: SqlTools): void {
  const reading: Reading = {draft, statement, tools, readNode: node => readStatement(node, reading)}
  try {
    readStatement(statement.node, reading)
  } catch (error) {
    if (!(error instanceof PrintError)) throw error
    leaveOut(reading, 'its syntax tree could not be written as SQL again')
    draft.problems.push(sqlUnprintable(error.message, statement.at()))
  }
}
