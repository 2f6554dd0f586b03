import type {SchemaModel} from './model.js'

/** A PostgreSQL schema with nothing in it but what is given. */
export function newModel(given: Pick<SchemaModel, 'name'> & Partial<SchemaModel>): SchemaModel {
  const {name, ...rest} = given
  return {
    formatVersion: '1',
    name,
    dialect: 'postgresql',
    tables: [],
    enums: [],
    functions: [],
    roles: [],
    extensions: [],
    accessPatterns: [],
    unmodelled: [],
    ...rest,
  }
}
