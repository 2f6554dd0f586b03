import {
  newModel,
  planMigration,
  verifySchema,
  type Migration,
  type SchemaModel,
  type VerifiedSchema,
} from '@journeywright/schema'

export interface Example {
  readonly schema: VerifiedSchema
  readonly migration: Migration
}

export function verified(model: SchemaModel): VerifiedSchema {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rules, and yet a problem')
  return verification.schema
}

/** A schema and the migration that was planned for it. */
export function planned(model: SchemaModel): Example {
  const schema = verified(model)
  return {schema, migration: planMigration(schema, {name: '20260101_example', createdAt: '2026-01-01T00:00:00Z'})}
}

/** A migration written by hand. */
export function written(up: string, down = ''): Migration {
  return {name: '20260101_example', strategy: '', operations: [], up, down}
}

/** A model with nothing in it: then only the catalog says what there is to prove. */
export const emptyModel = newModel({name: 'empty'})
