import {compareText} from '@journeywright/problems'
import {printEnum, printTableSql, quoteName, type SchemaModel} from '@journeywright/schema'
import type {Connections} from './connect-tables.js'
import type {Owners} from './find-owners.js'
import type {TablePlace} from './plan-paths.js'
import {enumsOfTable, functionsOfTable} from './types-of-table.js'

/**
 * The SQL that makes one table. An enum or function that several tables use is made in the file of the first; the head
 * says which files and roles must come before.
 */
export function ddlOf(place: TablePlace, owners: Owners, connections: Connections, model: SchemaModel): string {
  const {table} = place
  const enums = enumsOfTable(table, model).filter(each => owners.get(each) === place)
  const functions = functionsOfTable(table, model).filter(each => owners.get(each) === place)
  const parts = [
    headOf(place, owners, connections, model),
    ...[...model.extensions].sort(compareText).map(name => `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)};`),
    ...namespacesOf([table, ...enums, ...functions]).map(name => `CREATE SCHEMA IF NOT EXISTS ${quoteName(name)};`),
    ...enums.map(printEnum),
    ...functions.map(({definition}) => `${definition.trim()};`),
    ...enums.flatMap(each => commentOn('TYPE', each, each.comment)),
    ...functions.flatMap(each => commentOn('FUNCTION', each, each.reason)),
    printTableSql(table, {...model, roles: [...model.roles].sort((a, b) => compareText(a.name, b.name))}),
  ]
  return parts.join('\n\n')
}

interface Named {
  readonly name: string
  readonly namespace: string
}

/** `public` is there in every database. */
function namespacesOf(parts: readonly Named[]): readonly string[] {
  const names = new Set(parts.map(({namespace}) => namespace))
  return [...names].filter(name => name !== 'public').sort(compareText)
}

function commentOn(kind: string, {namespace, name}: Named, text: string): readonly string[] {
  if (text === '') return []
  return [`COMMENT ON ${kind} ${quoteName(namespace)}.${quoteName(name)} IS '${text.replaceAll("'", "''")}';`]
}

function headOf(place: TablePlace, owners: Owners, {from}: Connections, model: SchemaModel): string {
  const {table} = place
  const targets = (from.get(table) ?? []).map(({to}) => to)
  const makers = [...enumsOfTable(table, model), ...functionsOfTable(table, model)].map(part => owners.get(part))
  const needed = new Set([...targets, ...makers].flatMap(each => (each && each !== place ? [fileName(each)] : [])))
  const roles = model.roles.filter(({grants}) => grants.some(grant => grant.table === table.name))
  const names = roles.map(({name}) => oneLine(name)).sort(compareText)
  return [
    `-- Table ${oneLine(place.key)} of ${oneLine(model.name)}`,
    ...(needed.size > 0 ? [`-- Needs first: ${[...needed].sort(compareText).join(', ')}`] : []),
    ...(names.length > 0 ? [`-- Needs the roles: ${names.join(', ')}`] : []),
  ].join('\n')
}

function fileName({paths}: TablePlace): string {
  return paths.ddl.slice(paths.ddl.lastIndexOf('/') + 1)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
