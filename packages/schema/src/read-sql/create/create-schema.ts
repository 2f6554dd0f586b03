import type {CreateExtensionStmt, CreateRoleStmt, CreateSchemaStmt, DropRoleStmt} from 'libpg-query'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {definitionElements, valueText} from '../tree/definition-elements.js'
import {roleNames} from '../tree/role-names.js'

/** With everything that stands inside of it. */
export function createSchema({schemaname, authrole, schemaElts = []}: CreateSchemaStmt, reading: Reading): void {
  const {draft} = reading
  const name = schemaname ?? authrole?.rolename ?? ''
  if (!draft.namespaces.has(name)) draft.namespaces.set(name, {name, comment: ''})
  const {searchPath} = draft
  draft.searchPath = [name, ...searchPath.filter(each => each !== name)]
  for (const element of schemaElts) reading.readNode(element)
  draft.searchPath = searchPath
}

export function createExtension({extname = '', options}: CreateExtensionStmt, {draft}: Reading): void {
  // Every database has it.
  if (extname === 'plpgsql') return
  const given = definitionElements(options).find(({defname}) => defname === 'schema')
  draft.extensions.set(extname, given ? valueText(given.arg) : (draft.searchPath[0] ?? 'public'))
}

export function createRole({role = '', options}: CreateRoleStmt, reading: Reading): void {
  if (options) leaveOut(reading, 'the model has no properties of roles')
  reading.draft.roles.set(role, {name: role, grants: []})
}

export function dropRoles({roles}: DropRoleStmt, {draft}: Reading): void {
  for (const name of roleNames(roles)) draft.roles.delete(name)
}
