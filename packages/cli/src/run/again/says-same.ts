import {diffModels, printSchemaSql, readSql, type SchemaModel} from '@journeywright/schema'

/** Whether two schemas say the same in SQL, whatever each was read from and knows besides. */
export async function saysSame(one: SchemaModel, other: SchemaModel): Promise<boolean> {
  if (one.unmodelled.length !== other.unmodelled.length) return false
  // Each is printed and read in the same way, since readers write one expression differently.
  const [a, b] = await Promise.all([one, other].map(inSql))
  return a !== undefined && b !== undefined && diffModels(a, b).changes.length === 0
}

async function inSql(model: SchemaModel): Promise<SchemaModel> {
  const reading = await readSql([{path: 'schema.sql', content: printSchemaSql(model)}])
  return reading.model
}
