import type {Problem} from '@journeywright/problems'
import type {OutputFile, OutputStrategy} from '@journeywright/schema'

const path = 'ours/tables.json'

/** `--output ours`: the names of all tables and columns in one file, for the services that only need those. */
export const tableList: OutputStrategy = {
  id: 'ours',
  write({schema, run}) {
    const tables = schema.tables.map(({name, columns}) => ({name, columns: columns.map(column => column.name)}))
    return {files: [{path, content: `${JSON.stringify({run: run.id, tables}, null, 2)}\n`}], problems: []}
  },
  async check(files) {
    return files.flatMap(check)
  },
}

/** Reads a file as the services will. */
function check({path, content}: OutputFile): readonly Problem[] {
  try {
    const {tables} = JSON.parse(content)
    return Array.isArray(tables) ? [] : [unreadable(path, 'no list of tables')]
  } catch (error) {
    return [unreadable(path, error instanceof Error ? error.message : String(error))]
  }
}

function unreadable(path: string, why: string): Problem {
  return {
    code: 'acme/unreadable-list',
    severity: 'error',
    message: `Unexpected content of \`${path}\` (${why}), expected a list of tables as JSON`,
    fix: 'Report it to whoever keeps the Acme journeys: nobody else writes this file.',
  }
}
