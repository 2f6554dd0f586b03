import {planMigration, verifySchema, type SchemaModel, type StrategyInput, type Table} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'
import {prismaStrategy} from '@journeywright/strategy-prisma'
import {expect} from 'vitest'
import {formatted} from './formatted.js'

const createdAt = '2026-03-01T09:30:00.000Z'

/** What the strategy writes for a model, with the text of `schema.prisma` at hand, which must be formatted. */
export function writeModel(model: SchemaModel) {
  const output = prismaStrategy().write(inputFor(model))
  const text = output.files.find(({path}) => path === 'prisma/schema.prisma')?.content ?? ''
  expect(text).toBe(formatted(text))
  return {...output, text}
}

/** The shop's model with other tables, and whatever else is given. */
export function modelOf(tables: readonly Table[], rest: Partial<SchemaModel> = {}): SchemaModel {
  return {...shopModel(), tables, enums: [], accessPatterns: [], ...rest}
}

function inputFor(model: SchemaModel): StrategyInput {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rule ran, and yet one failed')
  const {schema} = verification
  const migration = planMigration(schema, {name: '20260301093000_shop', createdAt})
  return {schema, migrations: [migration], previous: [], run: {id: 'run-1', createdAt, request: 'A shop'}}
}
