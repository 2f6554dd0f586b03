import type {Problem} from '@journeywright/problems'
import type {AccessPattern, EnumType, Role, SchemaModel, SqlFunction} from '@journeywright/schema'
import type {EnumEntry, FunctionEntry, IndexFile, PatternEntry} from '../format.js'
import {compositeFrom, domainFrom, sequenceFrom} from './parts-from.js'
import type {TableFiles} from './table-files.js'
import {tableFrom} from './table-from.js'

/** The model that all files together describe. What several tables use is in it once. */
export function modelFrom(index: IndexFile, all: readonly TableFiles[]) {
  const tables = all.map(files => tableFrom(files, all))
  const problems: readonly Problem[] = tables.flatMap(each => each.problems)
  const model: SchemaModel = {
    formatVersion: '1',
    name: index.database.name,
    dialect: index.database.engine,
    tables: tables.map(({table}) => table),
    enums: once(all.flatMap(({entity}) => entity.enums ?? [])).map(enumFrom),
    functions: once(all.flatMap(({entity}) => entity.functions ?? [])).map(functionFrom),
    roles: rolesFrom(all),
    extensions: index.database.extensions ?? [],
    accessPatterns: all.flatMap(files => files.indexes.access_patterns.map(each => patternFrom(each, files))),
    unmodelled: [],
    ...beside(index, all),
  }
  return {model, problems}
}

/** What is absent stays absent, as in the model that was written. */
function beside({database}: IndexFile, all: readonly TableFiles[]) {
  const domains = once(all.flatMap(({entity}) => (entity.domains ?? []).map(each => domainFrom(each, entity))))
  const composites = once(
    all.flatMap(({entity}) => (entity.composite_types ?? []).map(each => compositeFrom(each, entity))),
  )
  const sequences = once(all.flatMap(({entity}) => (entity.sequences ?? []).map(sequenceFrom)))
  return {
    ...(database.extension_namespaces && {extensionNamespaces: database.extension_namespaces}),
    ...(domains.length > 0 && {domains}),
    ...(composites.length > 0 && {composites}),
    ...(sequences.length > 0 && {sequences}),
  }
}

function once<Item extends {readonly name: string; readonly namespace: string; readonly identity?: string}>(
  items: readonly Item[],
): readonly Item[] {
  const seen = new Map<string, Item>()
  for (const item of items) {
    const key = JSON.stringify([item.namespace, item.name, item.identity])
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}

function enumFrom({name, namespace, values, description = '', sources = []}: EnumEntry): EnumType {
  return {name, namespace, values, comment: description, sources}
}

function functionFrom({identity, ...entry}: FunctionEntry): SqlFunction {
  return {reason: '', ...entry, ...(identity === undefined ? {} : {identity: identity.slice(1, -1)})}
}

function rolesFrom(all: readonly TableFiles[]): readonly Role[] {
  const grants = all.flatMap(({entity}) =>
    (entity.security.grants ?? []).map(grant => ({...grant, table: entity.table})),
  )
  return [...new Set(grants.map(({role}) => role))].sort().map(name => ({
    name,
    grants: grants.filter(({role}) => role === name).map(({table, privileges}) => ({table, privileges})),
  }))
}

function patternFrom(entry: PatternEntry, {entity}: TableFiles): AccessPattern {
  const {id, description = '', equals = [], sorts_by: sortsBy = [], sources = []} = entry
  return {id, description, table: entity.table, equals, sortsBy, sources}
}
