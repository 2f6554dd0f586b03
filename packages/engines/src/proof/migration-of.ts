import {planMigration, verifySchema, type Migration, type SchemaModel, type VerifiedSchema} from '@journeywright/schema'

/** A model that somebody else made may break rules, and is executed all the same: only a server's word counts here. */
export function unchecked(model: SchemaModel): VerifiedSchema {
  const verification = verifySchema(model, [])
  if (!verification.ok) throw new Error('Internal error: no rules, and yet a problem')
  return verification.schema
}

/** The migration that makes a model in an empty database. */
export function migrationOf(model: SchemaModel): Migration {
  return planMigration(unchecked(model), {name: 'from-the-model', createdAt: '1970-01-01T00:00:00Z'})
}
