import {deriveRelationships} from './derive-relationships.js'
import type {Additions, DesignReport, SchemaDocument} from './document.js'
import type {SchemaModel} from './model.js'

/** The schema document of a model: the model as it is, with what is derived from it and what the design says of it. */
export function completeDocument(
  model: SchemaModel,
  report: DesignReport,
  migrationStrategy: string,
  added?: Additions,
): SchemaDocument {
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
    ...optionalOf(model),
    relationships: deriveRelationships(model),
    migration: {strategy: migrationStrategy},
    report,
    ...(added && {added}),
  }
}

type Optional = Pick<
  SchemaModel,
  'extensionNamespaces' | 'namespaces' | 'domains' | 'composites' | 'sequences' | 'views' | 'grants' | 'withheld'
>

/** What is absent stays absent, so that a plain schema has a plain document. */
function optionalOf({
  extensionNamespaces,
  namespaces,
  domains,
  composites,
  sequences,
  views,
  grants,
  withheld,
}: SchemaModel): Optional {
  return {
    ...(extensionNamespaces && {extensionNamespaces}),
    ...(namespaces && {namespaces}),
    ...(domains && {domains}),
    ...(composites && {composites}),
    ...(sequences && {sequences}),
    ...(views && {views}),
    ...(grants && {grants}),
    ...(withheld && {withheld}),
  }
}
