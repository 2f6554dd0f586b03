import {deriveRelationships} from './derive-relationships.js'
import type {DesignReport, SchemaDocument} from './document.js'
import type {SchemaModel} from './model.js'

/** The schema document of a model: the model as it is, with what is derived from it and what the design says of it. */
export function completeDocument(model: SchemaModel, report: DesignReport, migrationStrategy: string): SchemaDocument {
  return {
    formatVersion: model.formatVersion,
    name: model.name,
    dialect: model.dialect,
    tables: model.tables,
    enums: model.enums,
    functions: model.functions,
    roles: model.roles,
    extensions: model.extensions,
    accessPatterns: model.accessPatterns,
    unmodelled: model.unmodelled,
    relationships: deriveRelationships(model),
    migration: {strategy: migrationStrategy},
    report,
  }
}
