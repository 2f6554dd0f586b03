import {databaseSchemaSchema} from '@journeywright/schema'
import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'

const published = new URL('../schemas/database-schema.schema.json', import.meta.url)

test('the published JSON Schema is the exported one', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(published, JSON.stringify(databaseSchemaSchema, null, 2))
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(databaseSchemaSchema)
})
