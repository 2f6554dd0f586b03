import {newModel, printSchemaSql, type SchemaModel} from '@journeywright/schema'
import {parseSync} from 'libpg-query'

/** What is said of a model beyond its plain `CREATE TABLE public.t (id bigint NOT NULL)`. */
export function saySql(given: Partial<SchemaModel>): string {
  const sql = printSchemaSql(newModel({name: 'parts', ...given})).trim()
  if (sql !== '') parseSync(sql)
  return sql.replace('CREATE TABLE public.t (\n  id bigint NOT NULL\n);', '').replaceAll(/\s+/g, ' ').trim()
}
