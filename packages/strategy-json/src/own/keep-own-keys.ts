import {isList, isMap, type Json, type JsonList, type JsonMap} from '../json/json.js'
import {isOwnKey} from './is-own-key.js'
import type {Shape} from './shape.js'

/** What is written, and at the end of each object the keys that others had added to it before. */
export function keepOwnKeys(shape: Shape, written: Json, before: Json): Json {
  if (isList(written) && isList(before)) return keepInList(shape, written, before)
  return isMap(written) && isMap(before) ? keepInMap(shape, written, before) : written
}

function keepInMap(shape: Shape, written: JsonMap, before: JsonMap): JsonMap {
  const {properties = {}} = shape
  const members = Object.entries(written).map(([key, value]): readonly [string, Json] => {
    const [inner, old] = [memberOf(properties, key), memberOf(before, key)]
    return [key, inner && old !== undefined ? keepOwnKeys(inner, value, old) : value]
  })
  // What says nothing by itself isn't written, but may hold something of others.
  const emptied = Object.entries(before).flatMap(([key, old]): readonly (readonly [string, Json])[] => {
    const inner = Object.hasOwn(written, key) ? undefined : memberOf(properties, key)
    if (!inner || !isMap(old)) return []
    const kept = keepInMap(inner, {}, old)
    return Object.keys(kept).length === 0 ? [] : [[key, kept]]
  })
  const own = Object.entries(before).filter(([key]) => isOwnKey(key, shape))
  return Object.fromEntries([...members, ...emptied, ...own])
}

/** An entry is the one of the same name or id. */
function keepInList({items}: Shape, written: JsonList, before: JsonList): JsonList {
  if (!items) return written
  const byName = new Map(before.flatMap(each => (isMap(each) ? [[nameOf(each), each] as const] : [])))
  return written.map(each => {
    const old = isMap(each) ? byName.get(nameOf(each)) : undefined
    return old === undefined ? each : keepOwnKeys(items, each, old)
  })
}

function nameOf({id = null, namespace = null, table = null, name = null, identity = null}: JsonMap): string {
  return JSON.stringify([id, namespace, table, name, identity])
}

function memberOf<Value>(members: {readonly [key: string]: Value}, key: string): Value | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined
}
