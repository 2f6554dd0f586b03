import type {DropStmt, Node} from 'libpg-query'
import {functionKey, namedTypes} from '../create/create-function.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {dropAccess, dropAccessIn} from '../draft/access-to.js'
import {keyOf, knownName} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {namePartsOf, namesOf} from '../tree/name-parts.js'
import {dropIndex} from './drop-index.js'
import {dropPart} from './drop-part.js'
import {dropRelation} from './drop-relation.js'

export function dropObjects(statement: DropStmt, reading: Reading): void {
  const {objects = [], removeType = '', missing_ok: isOptional = false} = statement
  for (const object of objects) {
    const isDone = dropObject(removeType, object, reading)
    if (!isDone && !isOptional)
      leaveOut(reading, `there is nothing of that name to drop: \`${namePartsOf(object).join('.')}\``)
  }
}

function dropObject(type: string, object: Node, reading: Reading): boolean {
  const {draft} = reading
  const parts = namePartsOf(object)
  if (['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_SEQUENCE'].includes(type))
    return dropRelation(parts, draft)
  if (type === 'OBJECT_INDEX') return dropIndex(parts, draft)
  if (type === 'OBJECT_TYPE' || type === 'OBJECT_DOMAIN') return dropType(parts, reading)
  if (type === 'OBJECT_SCHEMA') return dropSchema(parts.at(-1) ?? '', reading)
  if (type === 'OBJECT_EXTENSION') return draft.extensions.delete(parts.at(-1) ?? '')
  if (type === 'OBJECT_TRIGGER' || type === 'OBJECT_POLICY') return dropPart(type, parts, draft)
  return dropFunction(object, reading)
}

function dropType(parts: readonly string[], {draft}: Reading): boolean {
  const {enums, domains, composites, otherTypes} = draft
  const found = knownName(parts, draft, enums, domains, composites, otherTypes)
  if (found) dropAccess(qualifiedName(found), draft)
  return found !== undefined && [enums, domains, composites, otherTypes].some(types => types.delete(keyOf(found)))
}

function dropSchema(namespace: string, {draft}: Reading): boolean {
  const isIn = (each: {readonly namespace: string}) => each.namespace === namespace
  const relations = [...draft.tables.values(), ...draft.views.values(), ...draft.sequences.values()].filter(isIn)
  for (const {name} of relations) dropRelation([namespace, name], draft)
  for (const map of [draft.enums, draft.domains, draft.composites, draft.functions]) {
    for (const [key, each] of map) if (isIn(each)) map.delete(key)
  }
  dropAccessIn(namespace, draft)
  return draft.namespaces.delete(namespace) || relations.length > 0
}

/** Without types, the only function of the name is meant. */
function dropFunction(object: Node, reading: Reading): boolean {
  if (!('ObjectWithArgs' in object)) return false
  const {objname, objargs, args_unspecified: isBare} = object.ObjectWithArgs
  const {functions, searchPath} = reading.draft
  const [name = '', namespace] = namesOf(objname).toReversed()
  const identity = namedTypes(objargs, reading).join(', ')
  const found = (namespace === undefined ? searchPath : [namespace]).flatMap(each => {
    const named = [...functions].filter(([, {name: other, namespace: own}]) => other === name && own === each)
    return named.filter(([key]) => isBare || key === functionKey({namespace: each, name}, identity)).map(([key]) => key)
  })
  for (const key of found) {
    const {identity: types = '', ...each} = functions.get(key) ?? {namespace: '', name}
    dropAccess(`${qualifiedName(each)}(${types})`, reading.draft)
  }
  return found.some(key => functions.delete(key))
}
