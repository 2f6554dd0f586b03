import type {FuncCall, Node, RangeVar, TypeCast, TypeName} from 'libpg-query'
import {quoteName} from '../../sql/names/quote-name.js'
import type {Draft} from '../draft/draft.js'
import {knownName, type Name} from '../draft/name.js'
import {otherTypeNames, simpleTypeNames} from './built-in-types.js'
import {namesOf, relationParts} from './name-parts.js'
import {walk} from './walk.js'

/**
 * Writes into a syntax tree in which namespace each table, function and type is that the schema has, so that what is
 * printed of it means the same whatever the search path. What the schema doesn't have stays as it is.
 */
export function qualify(tree: unknown, draft: Draft): void {
  const relations: RangeVar[] = []
  // What `WITH` names looks like a table and is none.
  const local = new Set<string>()
  walk(tree, node => {
    // The most frequent of all, and nothing in it to be qualified.
    if ('ColumnRef' in node) return false
    if (isRelation(node)) relations.push(node)
    else if (isCall(node)) qualifyCall(node, draft)
    else if (isType(node)) qualifyType(node, draft)
    else if (isCast(node)) qualifyCast(node, draft)
    else if ('ctename' in node && typeof node.ctename === 'string') local.add(node.ctename)
    return true
  })
  for (const relation of relations) if (!local.has(relation.relname ?? '')) qualifyRelation(relation, draft)
}

function isRelation(node: object): node is RangeVar {
  return 'relname' in node
}

function isCall(node: object): node is FuncCall {
  return 'funcname' in node && Array.isArray(node.funcname)
}

function isType(node: object): node is TypeName {
  return 'names' in node && Array.isArray(node.names)
}

function isCast(node: object): node is TypeCast {
  return 'typeName' in node && 'arg' in node
}

function qualifyRelation(relation: RangeVar, draft: Draft): void {
  if (relation.schemaname !== undefined) return
  const found = knownName(relationParts(relation), draft, draft.tables, draft.views, draft.sequences)
  if (found) relation.schemaname = found.namespace
}

function qualifyCast({typeName, arg}: TypeCast, draft: Draft): void {
  if (namesOf(typeName?.names).at(-1) === 'regclass') qualifyText(arg, draft)
}

function qualifyCall(call: FuncCall, draft: Draft): void {
  const parts = namesOf(call.funcname)
  const name = parts.at(-1) ?? ''
  if (['nextval', 'currval', 'setval'].includes(name)) qualifyText(call.args?.[0], draft)
  const found = parts.length === 1 ? functionNamespace(name, draft) : undefined
  if (found !== undefined) call.funcname = nodesOf({namespace: found, name})
}

function functionNamespace(name: string, {functions, searchPath}: Draft): string | undefined {
  const named = [...functions.values()].filter(each => each.name === name).map(({namespace}) => namespace)
  return searchPath.find(namespace => named.includes(namespace))
}

function qualifyType(type: TypeName, draft: Draft): void {
  const parts = namesOf(type.names)
  const [name = ''] = parts
  if (parts.length > 1 || simpleTypeNames.has(name) || otherTypeNames.has(name)) return
  const {enums, domains, composites, tables, views, otherTypes} = draft
  const found = knownName(parts, draft, enums, domains, composites, tables, views, otherTypes)
  if (found) type.names = nodesOf(found)
  else if (functionNamespace(name, draft) !== undefined) {
    // What an aggregate is made of is written where a type could be.
    type.names = nodesOf({namespace: functionNamespace(name, draft) ?? '', name})
  }
}

/** The name in `'users_id_seq'::regclass`. */
function qualifyText(text: Node | undefined, draft: Draft): void {
  if (text && 'TypeCast' in text) return qualifyText(text.TypeCast.arg, draft)
  const constant = text && 'A_Const' in text ? text.A_Const.sval : undefined
  const parts = readQualified(constant?.sval ?? '')
  const found = parts.length === 1 ? knownName(parts, draft, draft.sequences, draft.tables, draft.views) : undefined
  if (found && constant) constant.sval = `${quoteName(found.namespace)}.${quoteName(found.name)}`
}

/** A name in a text is read as SQL reads it: lower case unless it's quoted. */
function readQualified(text: string): readonly string[] {
  const parts = text.match(/"(?:[^"]|"")+"|[^".]+/g) ?? []
  return parts.map(part => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase()))
}

function nodesOf({namespace, name}: Name): Node[] {
  return [{String: {sval: namespace}}, {String: {sval: name}}]
}
