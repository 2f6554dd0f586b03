import type {SchemaModel, Table} from '../../model.js'
import type {KnownRename} from './rename.js'
import {renameColumn} from './rename-column.js'
import {renameTable} from './rename-table.js'
import {renameType, renameValue} from './rename-type.js'

/** A model after a rename, as the server would have it. */
export function applyRename(model: SchemaModel, rename: KnownRename): SchemaModel {
  switch (rename.kind) {
    case 'table':
      return renameTable(model, rename)
    case 'column':
      return renameColumn(model, rename)
    case 'type':
      return renameType(model, rename)
    case 'value':
      return renameValue(model, rename)
    case 'sequence':
      return renameSequence(model, rename)
    case 'view':
    case 'materialized view':
      return {...model, views: (model.views ?? []).map(view => renameOne(view, rename))}
    default:
      return {...model, tables: model.tables.map(table => renamePart(table, rename))}
  }
}

function renameOne<Part extends {readonly namespace: string; readonly name: string}>(
  part: Part,
  rename: KnownRename,
): Part {
  return part.namespace === rename.namespace && part.name === rename.name ? {...part, name: rename.to} : part
}

/** A default calls its sequence by name, in a text. */
function renameSequence(model: SchemaModel, rename: KnownRename): SchemaModel {
  const call = new RegExp(
    String.raw`(nextval\('[^']*?)\b${rename.name.replaceAll(/\W/g, String.raw`\$&`)}("?'::regclass\))`,
  )
  return {
    ...model,
    sequences: (model.sequences ?? []).map(sequence => renameOne(sequence, rename)),
    tables: model.tables.map(table => ({
      ...table,
      columns: table.columns.map(column => ({
        ...column,
        default:
          column.default === null
            ? null
            : column.default.replace(call, (_, head: string, tail: string) => `${head}${rename.to}${tail}`),
      })),
    })),
  }
}

function renamePart(table: Table, {namespace, of, name, to}: KnownRename): Table {
  if (table.namespace !== namespace || table.name !== of) return table
  const own = <Part extends {readonly name: string}>(part: Part) => (part.name === name ? {...part, name: to} : part)
  return {
    ...table,
    primaryKey: table.primaryKey && own(table.primaryKey),
    uniques: table.uniques.map(own),
    ...(table.exclusions && {exclusions: table.exclusions.map(own)}),
    checks: table.checks.map(own),
    foreignKeys: table.foreignKeys.map(own),
    indexes: table.indexes.map(own),
  }
}
