import type {GrantStmt, Node} from 'libpg-query'
import type {Grant} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {findName, knownName} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {columnType} from '../tree/column-type.js'
import {namePartsOf, namesOf, relationParts} from '../tree/name-parts.js'
import {roleNames} from '../tree/role-names.js'

/** `GRANT` adds privileges, `REVOKE` takes away what was granted before. */
export function grant(statement: GrantStmt, reading: Reading): void {
  const {targtype, objects = [], privileges = [], grantees, is_grant: isGrant = false} = statement
  if (targtype !== 'ACL_TARGET_OBJECT') return leaveOut(reading, 'the model has no privileges on all of a namespace')
  const targets = objects.map(object => targetOf(statement, object, reading))
  const rights = privilegesOf(privileges)
  for (const target of targets) {
    for (const to of roleNames(grantees)) {
      if (!target) leaveOut(reading, 'the model has no privileges on such things')
      else if (isGrant) give(target, rights, to, statement.grant_option === true, reading)
      else revoke(target, rights, to, reading)
    }
  }
}

type Target = Pick<Grant, 'on' | 'target'>
type Right = Pick<Grant, 'privileges' | 'columns'>

/** Privileges of the same columns stand together. */
function privilegesOf(nodes: readonly Node[]): readonly Right[] {
  if (nodes.length === 0) return [{privileges: ['all']}]
  const rights = nodes.flatMap(node => ('AccessPriv' in node ? [node.AccessPriv] : []))
  const whole = rights.filter(({cols}) => !cols).map(({priv_name: name = 'all'}) => name)
  const partial = rights.flatMap(({priv_name: name = 'all', cols}) =>
    cols ? [{privileges: [name], columns: namesOf(cols)}] : [],
  )
  return [...(whole.length > 0 ? [{privileges: whole}] : []), ...partial]
}

const kinds: ReadonlyMap<string, Grant['on']> = new Map([
  ['OBJECT_TABLE', 'table'],
  ['OBJECT_SEQUENCE', 'sequence'],
  ['OBJECT_FUNCTION', 'function'],
  ['OBJECT_PROCEDURE', 'procedure'],
  ['OBJECT_ROUTINE', 'function'],
  ['OBJECT_SCHEMA', 'schema'],
  ['OBJECT_TYPE', 'type'],
  ['OBJECT_DOMAIN', 'type'],
  ['OBJECT_DATABASE', 'database'],
])

function targetOf({objtype}: GrantStmt, object: Node, reading: Reading): Target | undefined {
  const {draft} = reading
  const on = kinds.get(objtype ?? '')
  if (on === undefined) return undefined
  if ('RangeVar' in object) return relationTarget(relationParts(object.RangeVar), on, reading)
  if ('ObjectWithArgs' in object) return functionTarget(object, on, reading)
  const parts = namePartsOf(object)
  if (on !== 'type') return {on, target: quoteName(parts.at(-1) ?? '')}
  return {on, target: qualifiedName(findName(parts, draft, draft.enums, draft.domains, draft.composites))}
}

/** `GRANT … ON` a view or sequence may call it a table. */
function relationTarget(parts: readonly string[], on: Grant['on'], {draft}: Reading): Target {
  const {tables, views, sequences} = draft
  const target = qualifiedName(findName(parts, draft, tables, views, sequences))
  if (knownName(parts, draft, views)) return {on: 'view', target}
  return {on: knownName(parts, draft, sequences) ? 'sequence' : on, target}
}

function functionTarget(object: Extract<Node, {ObjectWithArgs: unknown}>, on: Grant['on'], {draft}: Reading): Target {
  const {objname, objargs = []} = object.ObjectWithArgs
  const [name = '', given] = namesOf(objname).toReversed()
  const known = [...draft.functions.values()].find(
    each => each.name === name && draft.searchPath.includes(each.namespace),
  )
  const namespace = given ?? known?.namespace ?? draft.searchPath[0] ?? 'public'
  const types = objargs.flatMap(node =>
    'TypeName' in node ? [printType(columnType(node.TypeName, draft), [...draft.enums.values()])] : [],
  )
  return {on, target: `${qualifiedName({namespace, name})}(${types.join(', ')})`}
}

function isOf(one: Grant, {on, target}: Target, columns: readonly string[] | undefined, to: string): boolean {
  return (
    one.on === on && one.target === target && one.to === to && (one.columns ?? []).join() === (columns ?? []).join()
  )
}

function give(target: Target, rights: readonly Right[], to: string, isGrantable: boolean, {draft}: Reading): void {
  for (const {privileges, columns} of rights) {
    const grantable = isGrantable ? {grantable: true as const} : {}
    const added: Grant = {privileges, ...target, ...(columns ? {columns} : {}), to, ...grantable}
    const same = draft.grants.find(each => isOf(each, target, columns, to) && each.grantable === added.grantable)
    const merged = {...added, privileges: [...new Set([...(same?.privileges ?? []), ...privileges])]}
    draft.grants = same ? draft.grants.map(each => (each === same ? merged : each)) : [...draft.grants, added]
  }
}

/** What everybody has by default is no grant of the model, and can't be taken away in it. */
function revoke(target: Target, rights: readonly Right[], to: string, reading: Reading): void {
  const {draft} = reading
  for (const {privileges, columns} of rights) {
    const given = draft.grants.filter(each => isOf(each, target, columns, to))
    if (given.length === 0 && to === 'public' && hasDefault.includes(target.on)) {
      leaveOut(reading, 'the model has no privileges that everybody loses')
    }
    draft.grants = draft.grants.flatMap(each => {
      if (!given.includes(each)) return [each]
      const kept = privileges.includes('all') ? [] : each.privileges.filter(right => !privileges.includes(right))
      return kept.length > 0 ? [{...each, privileges: kept}] : []
    })
  }
}

const hasDefault: readonly string[] = ['schema', 'function', 'procedure', 'type', 'database']
