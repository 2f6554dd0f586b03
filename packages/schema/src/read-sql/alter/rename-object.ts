import type {RenameStmt} from 'libpg-query'
import type {Table} from '../../model.js'
import {keyOf, knownName} from '../draft/name.js'
import {changeTable, tableOf} from '../draft/table-of.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {namePartsOf, relationParts} from '../tree/name-parts.js'
import {renameColumn} from './rename-column.js'
import {renameIndex} from './rename-index.js'
import {renameRelation, renameType} from './rename-relation.js'

/** `ALTER … RENAME`. */
export function renameObject(statement: RenameStmt, reading: Reading): void {
  const {renameType: type = '', missing_ok: isOptional = false} = statement
  const isDone =
    renameNamed(type, statement, reading) ||
    renamePart(type, statement, reading) ||
    renameValue(type, statement, reading)
  if (!isDone && !isOptional) leaveOut(reading, 'there is nothing of that name, or the model has no place for it')
}

function renameNamed(type: string, {relation = {}, object, newname = ''}: RenameStmt, reading: Reading): boolean {
  const {draft} = reading
  const {tables, views, sequences, enums, domains, composites} = draft
  if (['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_SEQUENCE'].includes(type)) {
    const from = knownName(relationParts(relation), draft, tables, views, sequences)
    if (from) renameRelation(from, {...from, name: newname}, reading)
    return from !== undefined || renameIndex(relationParts(relation), newname, draft)
  }
  if (type === 'OBJECT_INDEX') return renameIndex(relationParts(relation), newname, draft)
  if (type !== 'OBJECT_TYPE' && type !== 'OBJECT_DOMAIN') return false
  const from = knownName(namePartsOf(object), draft, enums, domains, composites)
  if (from) renameType(from, {...from, name: newname}, reading)
  return from !== undefined
}

/** What belongs to a table. */
function renamePart(type: string, {relation, subname = '', newname = ''}: RenameStmt, reading: Reading): boolean {
  const table = tableOf(relation, reading.draft)
  if (!table) return false
  if (type === 'OBJECT_COLUMN') renameColumn(table, subname, newname, reading)
  else if (type === 'OBJECT_TABCONSTRAINT') {
    changeTable(table, reading.draft, before => renameConstraint(before, subname, newname))
    reading.draft.relationNames.add(keyOf({namespace: table.namespace, name: newname}))
    reading.draft.relationNames.delete(keyOf({namespace: table.namespace, name: subname}))
  } else if (type === 'OBJECT_TRIGGER') {
    changeTable(table, reading.draft, before => ({...before, triggers: named(before.triggers, subname, newname)}))
  } else if (type === 'OBJECT_POLICY') {
    changeTable(table, reading.draft, before => ({...before, policies: named(before.policies, subname, newname)}))
  } else return false
  return true
}

function named<Part extends {readonly name: string}>(parts: readonly Part[], from: string, to: string): Part[] {
  return parts.map(part => (part.name === from ? {...part, name: to} : part))
}

function renameConstraint(table: Table, from: string, to: string): Table {
  const {primaryKey: key, exclusions} = table
  return {
    ...table,
    primaryKey: key?.name === from ? {...key, name: to} : key,
    uniques: named(table.uniques, from, to),
    checks: named(table.checks, from, to),
    foreignKeys: named(table.foreignKeys, from, to),
    ...(exclusions ? {exclusions: named(exclusions, from, to)} : {}),
  }
}

/** An attribute of a composite type, or a check of a domain. */
function renameValue(
  type: string,
  {relation, object, subname = '', newname = ''}: RenameStmt,
  {draft}: Reading,
): boolean {
  const {composites, domains} = draft
  const isAttribute = type === 'OBJECT_ATTRIBUTE'
  const parts = isAttribute && relation ? relationParts(relation) : namePartsOf(object)
  const name = knownName(parts, draft, composites, domains)
  const composite = name && composites.get(keyOf(name))
  const domain = name && domains.get(keyOf(name))
  if (composite && isAttribute) {
    composites.set(keyOf(composite), {...composite, attributes: named(composite.attributes, subname, newname)})
  } else if (domain && type === 'OBJECT_DOMCONSTRAINT') {
    domains.set(keyOf(domain), {...domain, checks: named(domain.checks, subname, newname)})
  } else return false
  return true
}
