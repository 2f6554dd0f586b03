import type {ColumnType, SchemaModel, Table} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import type {KnownRename} from './rename.js'
import {renameInPolicy} from './rename-column.js'
import {renameText, renameWord} from './rename-words.js'

/** A model in which an enum, domain or composite type has another name. */
export function renameType(model: SchemaModel, {namespace, name, to}: KnownRename): SchemaModel {
  const isIt = (each: {readonly namespace: string; readonly name: string}) =>
    each.namespace === namespace && each.name === name
  const own = <Part extends {readonly namespace: string; readonly name: string}>(part: Part) =>
    isIt(part) ? {...part, name: to} : part
  const type = (of: ColumnType): ColumnType => {
    if (of.kind === 'array') return {...of, of: type(of.of)}
    if (of.kind !== 'enum' && of.kind !== 'domain' && of.kind !== 'composite') return of
    return of.name === name && (of.namespace ?? namespace) === namespace ? {...of, name: to} : of
  }
  const {domains, composites, grants, withheld} = model
  const moved = <Of extends {readonly target: string}>(each: Of): Of =>
    each.target === qualifiedName({namespace, name}) ? {...each, target: qualifiedName({namespace, name: to})} : each
  return {
    ...model,
    enums: model.enums.map(own),
    ...(grants && {grants: grants.map(moved)}),
    ...(withheld && {withheld: withheld.map(moved)}),
    ...(domains && {domains: domains.map(each => ({...own(each), type: type(each.type)}))}),
    ...(composites && {
      composites: composites.map(each => ({
        ...own(each),
        attributes: each.attributes.map(part => ({...part, type: type(part.type)})),
      })),
    }),
    tables: model.tables.map(table => ({
      ...renameInSql(table, sql => renameWord(sql, name, to)),
      columns: table.columns.map(column => ({
        ...column,
        type: type(column.type),
        default: column.default === null ? null : renameWord(column.default, name, to),
      })),
    })),
  }
}

/** A model in which a value of an enum has another name, also where tables with such a column speak of it. */
export function renameValue(model: SchemaModel, {namespace, of, name, to}: KnownRename): SchemaModel {
  const swap = (each: string) => (each === name ? to : each)
  const uses = (type: ColumnType): boolean =>
    type.kind === 'array' ? uses(type.of) : type.kind === 'enum' && type.name === of
  return {
    ...model,
    enums: model.enums.map(each =>
      each.namespace === namespace && each.name === of ? {...each, values: each.values.map(swap)} : each,
    ),
    tables: model.tables.map(table => {
      if (!table.columns.some(({type}) => uses(type))) return table
      const columns = table.columns.map(column => {
        const {default: value} = column
        return value !== null && uses(column.type) ? {...column, default: renameText(value, name, to)} : column
      })
      return {...renameInSql(table, sql => renameText(sql, name, to)), columns}
    }),
  }
}

function renameInSql(table: Table, sql: (text: string) => string): Table {
  return {
    ...table,
    checks: table.checks.map(check => ({...check, expression: sql(check.expression)})),
    indexes: table.indexes.map(index => ({...index, where: index.where === null ? null : sql(index.where)})),
    policies: table.policies.map(policy => renameInPolicy(policy, sql)),
  }
}
