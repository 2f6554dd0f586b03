import {printIndex, quoteName, type ProofCheck, type Table} from '@journeywright/schema'
import type {Database} from '../engine.js'
import type {TableFacts} from '../facts/table-facts.js'
import {withoutTrace} from '../without-trace.js'
import {differs} from './differs.js'

const copy = {namespace: 'pg_temp', name: 'journeywright_copy'}

/**
 * Whether the CHECKs, exclusions and unique indexes of a table say what the model says. The server prints both sides: the model's
 * expressions are put on an empty copy of the table. Answers failed checks only.
 */
export async function compareDefinitions(
  database: Database,
  table: Table,
  found: TableFacts,
): Promise<readonly ProofCheck[]> {
  const uniques = table.indexes.filter(({unique}) => unique)
  const exclusions = table.exclusions ?? []
  if (table.checks.length + uniques.length + exclusions.length === 0) return []
  const statements = [
    `SET LOCAL search_path = ${quoteName(table.namespace)}, public`,
    `CREATE TEMPORARY TABLE ${copy.name} (LIKE ${found.name})`,
    ...table.checks.map(
      each => `ALTER TABLE ${copy.name} ADD CONSTRAINT ${quoteName(each.name)} CHECK (${each.expression})`,
    ),
    ...exclusions.map(each => `ALTER TABLE ${copy.name} ADD CONSTRAINT ${quoteName(each.name)} ${each.definition}`),
    ...uniques.map(index => printIndex({...table, ...copy}, index)),
    `SET LOCAL search_path = ''`,
  ]
  return withoutTrace(database, async () => {
    const refused = await database.execute(statements.join(';\n'))
    if (refused) return [] // The migration could not have run with such an expression either.
    const wanted = await readDefinitions(database)
    return found.constraints.flatMap(({kind, name, definition}) => {
      const model = wanted.get(`${kind} ${name}`)
      return model === undefined ? [] : differs(`${found.label}.${name}`, withoutTable(model), withoutTable(definition))
    })
  })
}

async function readDefinitions(database: Database): Promise<ReadonlyMap<string, string>> {
  const owner = `'pg_temp.${copy.name}'::regclass`
  const rows = await database.query<{id: string; definition: string}>(
    `SELECT CASE contype WHEN 'c' THEN 'check ' ELSE 'exclusion ' END || conname AS id, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype IN ('c', 'x') AND conrelid = ${owner}
     UNION ALL SELECT 'unique-index ' || relname, pg_get_indexdef(indexrelid)
     FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = ${owner}`,
  )
  return new Map(rows.map(({id, definition}) => [id, definition]))
}

/** `CREATE UNIQUE INDEX name ON table USING …`: what comes before is different by nature. */
function withoutTable(definition: string): string {
  return definition.replace(/^CREATE UNIQUE INDEX .*? USING /, 'UNIQUE ')
}
