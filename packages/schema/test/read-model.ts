import {readSql, type SchemaModel} from '@journeywright/schema'
import {expect} from 'vitest'

/** What a script without faults says. */
export async function readModel(sql: string): Promise<SchemaModel> {
  const {model, problems} = await readSql([{path: 'schema.sql', content: sql}])
  expect(problems).toEqual([])
  return model
}
