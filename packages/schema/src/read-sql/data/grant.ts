import type {GrantStmt, Node} from 'libpg-query'
import type {Grant} from '../../model.js'
import {printType} from '../../sql/print/print-type.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Draft} from '../draft/draft.js'
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
  const {objname, objargs = [], args_unspecified: isBare} = object.ObjectWithArgs
  const [name = '', given] = namesOf(objname).toReversed()
  const known = [...draft.functions.values()].find(
    each =>
      each.name === name &&
      (given === undefined ? draft.searchPath.includes(each.namespace) : each.namespace === given),
  )
  const namespace = given ?? known?.namespace ?? draft.searchPath[0] ?? 'public'
  const types = objargs.flatMap(node =>
    'TypeName' in node ? [printType(columnType(node.TypeName, draft), [...draft.enums.values()])] : [],
  )
  const identity = isBare ? (known?.identity ?? '') : types.join(', ')
  return {on, target: `${qualifiedName({namespace, name})}(${identity})`}
}

function isOf(one: Grant, {on, target}: Target, columns: readonly string[] | undefined, to: string): boolean {
  return (
    one.on === on && one.target === target && one.to === to && (one.columns ?? []).join() === (columns ?? []).join()
  )
}

function give(target: Target, rights: readonly Right[], to: string, isGrantable: boolean, {draft}: Reading): void {
  for (const {privileges, columns} of rights) {
    if (to === 'public') giveBack(target, privileges, draft)
    const grantable = isGrantable ? {grantable: true as const} : {}
    const added: Grant = {privileges, ...target, ...(columns ? {columns} : {}), to, ...grantable}
    const same = draft.grants.find(each => isOf(each, target, columns, to) && each.grantable === added.grantable)
    const merged = {...added, privileges: [...new Set([...(same?.privileges ?? []), ...privileges])]}
    draft.grants = same ? draft.grants.map(each => (each === same ? merged : each)) : [...draft.grants, added]
  }
}

/** What was granted, or else what everybody has by default. */
function revoke(target: Target, rights: readonly Right[], to: string, {draft}: Reading): void {
  for (const {privileges, columns} of rights) {
    const given = draft.grants.filter(each => isOf(each, target, columns, to))
    draft.grants = draft.grants.flatMap(each => {
      if (!given.includes(each)) return [each]
      const kept = privileges.includes('all') ? [] : each.privileges.filter(right => !privileges.includes(right))
      return kept.length > 0 ? [{...each, privileges: kept}] : []
    })
    if (to === 'public' && columns === undefined) withhold(target, privileges, draft)
  }
}

/** Of a database, which has another name elsewhere, the model takes nothing away. */
function usualOf({on, target}: Target): readonly string[] {
  if (on === 'function' || on === 'procedure') return ['execute']
  return on === 'type' || (on === 'schema' && target === 'public') ? ['usage'] : []
}

function withhold(target: Target, privileges: readonly string[], draft: Draft): void {
  const taken = usualOf(target).filter(each => privileges.includes(each) || privileges.includes('all'))
  const before = draft.withheld.filter(each => each.on === target.on && each.target === target.target)
  const lost = taken.filter(privilege => !before.some(each => each.privileges.includes(privilege)))
  if (lost.length > 0) draft.withheld = [...draft.withheld, {privileges: lost, ...target}]
}

/** Everybody has it by default again: nothing is left that had to be granted. */
function giveBack(target: Target, privileges: readonly string[], draft: Draft): void {
  draft.withheld = draft.withheld.flatMap(each => {
    if (each.on !== target.on || each.target !== target.target) return [each]
    const kept = privileges.includes('all') ? [] : each.privileges.filter(right => !privileges.includes(right))
    return kept.length > 0 ? [{...each, privileges: kept}] : []
  })
}
