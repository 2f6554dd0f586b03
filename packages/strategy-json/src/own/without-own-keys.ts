import {isList, isMap, type Json} from '../json/json.js'
import {isOwnKey} from './is-own-key.js'
import type {Shape} from './shape.js'

/** A key that the format doesn't have, beside those that it has there. */
export interface OwnKey {
  readonly key: string
  readonly known: readonly string[]
  /** JSON pointer. */
  readonly pointer: string
}

/** What the format knows of a file, and the keys that others have added to it. */
export function withoutOwnKeys(
  shape: Shape,
  value: Json,
  pointer = '',
): {readonly value: Json; readonly own: readonly OwnKey[]} {
  if (isList(value)) {
    const {items} = shape
    if (!items) return {value, own: []}
    const read = value.map((each, index) => withoutOwnKeys(items, each, `${pointer}/${index}`))
    return {value: read.map(each => each.value), own: read.flatMap(({own}) => own)}
  }
  if (!isMap(value) || !shape.properties) return {value, own: []}
  const {properties} = shape
  const known = Object.keys(properties)
  const own: OwnKey[] = []
  const members: [string, Json][] = []
  for (const [key, member] of Object.entries(value)) {
    const at = `${pointer}/${escapePointer(key)}`
    const inner = Object.hasOwn(properties, key) ? properties[key] : undefined
    const read = inner ? withoutOwnKeys(inner, member, at) : {value: member, own: []}
    if (isOwnKey(key, shape)) own.push({key, known, pointer: at})
    else members.push([key, read.value])
    own.push(...read.own)
  }
  return {value: Object.fromEntries(members), own}
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
