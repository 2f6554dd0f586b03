import {compareText} from '@journeywright/problems'
import type {Grant, Role, SchemaModel, Withheld} from '@journeywright/schema'
import type {Ask} from '../in-snapshot.js'
import {privilegeQuery, type PrivilegeFacts} from './privilege-query.js'
import {withheldQuery} from './withheld-query.js'

type Access = Pick<SchemaModel, 'roles' | 'grants' | 'withheld'>

/**
 * Who may do what, besides owners and what everybody may by default. What one role may do to a whole table stands with
 * the role; `mentioned` are roles that policies name.
 */
export async function readAccess(ask: Ask, mentioned: readonly string[]): Promise<Access> {
  const facts = await ask<PrivilegeFacts>(privilegeQuery)
  const withheld = await ask<Withheld>(withheldQuery)
  const names = [...new Set([...mentioned, ...facts.flatMap(({role}) => role ?? [])])]
  const tables = facts.filter(fact => isOfRole(fact, facts))
  const others = facts.filter(fact => !tables.includes(fact)).flatMap(fact => withoutImplied(fact, tables))
  return {
    // Every server has those that begin with `pg_`.
    roles: names
      .filter(name => !name.startsWith('pg_'))
      .sort(compareText)
      .map(name => ({name, grants: tables.filter(({role}) => role === name).map(toTableGrant)})),
    ...(others.length === 0 ? {} : {grants: others.map(toGrant)}),
    ...(withheld.length === 0 ? {} : {withheld}),
  }
}

/** A role's privileges on a table also let it enter the namespace, and name the table alone. */
function isOfRole(fact: PrivilegeFacts, all: readonly PrivilegeFacts[]): boolean {
  if (fact.on !== 'table' || fact.role === null || fact.role.startsWith('pg_')) return false
  if (fact.grantable || fact.columns !== null) return false
  if (all.some(other => other.on === 'table' && other.name === fact.name && other.namespace !== fact.namespace))
    return false
  return all.some(other => entersNamespace(other, fact))
}

function entersNamespace(
  other: PrivilegeFacts,
  {namespace, role}: Pick<PrivilegeFacts, 'namespace' | 'role'>,
): boolean {
  const isOfSchema = other.on === 'schema' && other.name === namespace && other.role === role
  return isOfSchema && other.privileges.includes('usage')
}

/** Without the `USAGE` of a namespace that comes with a privilege on a table of it. */
function withoutImplied(fact: PrivilegeFacts, tables: readonly PrivilegeFacts[]): readonly PrivilegeFacts[] {
  const isImplied = !fact.grantable && tables.some(({namespace, role}) => entersNamespace(fact, {namespace, role}))
  if (!isImplied) return [fact]
  const privileges = fact.privileges.filter(privilege => privilege !== 'usage')
  return privileges.length === 0 ? [] : [{...fact, privileges}]
}

function toTableGrant({name, privileges}: PrivilegeFacts): Role['grants'][number] {
  return {table: name, privileges}
}

function toGrant({on, target, role, privileges, columns, grantable}: PrivilegeFacts): Grant {
  return {
    privileges,
    on,
    target,
    ...(columns === null ? {} : {columns}),
    to: role ?? 'public',
    ...(grantable ? {grantable} : {}),
  }
}
