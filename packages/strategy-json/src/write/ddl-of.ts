import {compareText} from '@journeywright/problems'
import {printEnum, printTableSql, quoteName, type SchemaModel, type Table} from '@journeywright/schema'
import {findPlace, type TablePlace} from './plan-paths.js'
import {enumsOfTable, functionsOfTable} from './types-of-table.js'

/**
 * The SQL that makes one table. An enum or function that several tables use is made in the file of the first; the head
 * says which files and roles must come before.
 */
export function ddlOf(place: TablePlace, places: readonly TablePlace[], model: SchemaModel): string {
  const {table} = place
  const own = ownedTypes(place, places, model)
  const parts = [
    headOf(place, places, model),
    ...[...model.extensions].sort(compareText).map(name => `CREATE EXTENSION IF NOT EXISTS ${quoteName(name)};`),
    ...(table.namespace === 'public' ? [] : [`CREATE SCHEMA IF NOT EXISTS ${quoteName(table.namespace)};`]),
    ...own.enums.map(printEnum),
    ...own.functions.map(({definition}) => `${definition.trim()};`),
    printTableSql(table, {...model, roles: [...model.roles].sort((a, b) => compareText(a.name, b.name))}),
  ]
  return parts.join('\n\n')
}

function ownedTypes({table}: TablePlace, places: readonly TablePlace[], model: SchemaModel) {
  const before = places
    .slice(
      0,
      places.findIndex(place => place.table === table),
    )
    .map(place => place.table)
  const isNew = <Part>(part: Part, partsOf: (table: Table, model: SchemaModel) => readonly Part[]) =>
    !before.some(other => partsOf(other, model).includes(part))
  return {
    enums: enumsOfTable(table, model).filter(each => isNew(each, enumsOfTable)),
    functions: functionsOfTable(table, model).filter(each => isNew(each, functionsOfTable)),
  }
}

function headOf(place: TablePlace, places: readonly TablePlace[], model: SchemaModel): string {
  const {table} = place
  const targets = table.foreignKeys.map(key => findPlace(places, key.references.table, table.namespace))
  const parts = [...enumsOfTable(table, model), ...functionsOfTable(table, model)]
  const owners = parts.map(part => firstUser(part, places, model))
  const files = places.filter(each => each !== place && (targets.includes(each) || owners.includes(each)))
  const roles = model.roles.filter(({grants}) => grants.some(grant => grant.table === table.name))
  return [
    `-- Table ${oneLine(place.key)} of ${oneLine(model.name)}`,
    ...(files.length > 0
      ? [`-- Needs first: ${files.map(({paths}) => paths.ddl.slice('.ai/schema/ddl/'.length)).join(', ')}`]
      : []),
    ...(roles.length > 0
      ? [
          `-- Needs the roles: ${roles
            .map(({name}) => oneLine(name))
            .sort()
            .join(', ')}`,
        ]
      : []),
  ].join('\n')
}

function firstUser(part: object, places: readonly TablePlace[], model: SchemaModel): TablePlace | undefined {
  return places.find(({table}) =>
    [...enumsOfTable(table, model), ...functionsOfTable(table, model)].some(each => each === part),
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\u0085]+/g, ' ').trim()
}
