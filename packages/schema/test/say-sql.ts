import {printSchemaSql, type SchemaModel} from '@journeywright/schema'
import {parseSync} from 'libpg-query'

const emptyModel: SchemaModel = {
  formatVersion: '1',
  name: 'parts',
  dialect: 'postgresql',
  tables: [],
  enums: [],
  functions: [],
  roles: [],
  extensions: [],
  accessPatterns: [],
  unmodelled: [],
}

/** What is said of a model beyond its plain `CREATE TABLE public.t (id bigint NOT NULL)`. */
export function saySql(given: Partial<SchemaModel>): string {
  const sql = printSchemaSql({...emptyModel, ...given}).trim()
  if (sql !== '') parseSync(sql)
  return sql.replace('CREATE TABLE public.t (\n  id bigint NOT NULL\n);', '').replaceAll(/\s+/g, ' ').trim()
}
