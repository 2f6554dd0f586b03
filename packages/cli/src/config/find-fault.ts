import {describeValue} from './describe-value.js'
import {isRecord} from './is-record.js'

/** What keeps a value from being a plugin, and where in it. */
export interface Fault {
  readonly path: string
  readonly found: string
  readonly expected: string
}

/** The first thing that keeps a value from being a plugin; what its functions do shows when they are called. */
export function findFault(value: unknown): Fault | null {
  const isNamed = isRecord(value) && typeof value['name'] === 'string' && value['name'] !== ''
  if (!isNamed) return {path: '', found: describeValue(value), expected: 'a plugin: an object with a `name`'}
  for (const key of ['definitions', 'handlers', 'gates', 'backends', 'extensions']) {
    const list: unknown = value[key] ?? []
    if (!Array.isArray(list)) return {path: `.${key}`, found: describeValue(list), expected: 'an array'}
    const isRight = key === 'definitions' ? isFileUrl : hasId
    const index = list.findIndex(each => !isRight(each))
    if (index >= 0) return {path: `.${key}[${index}]`, found: describeValue(list[index]), expected: expectedIn(key)}
  }
  return null
}

function expectedIn(key: string): string {
  return key === 'definitions' ? 'the `file:` URL of a folder' : 'an object with an `id`'
}

function isFileUrl(value: unknown): boolean {
  return value instanceof URL && value.protocol === 'file:'
}

function hasId(value: unknown): boolean {
  return isRecord(value) && typeof value['id'] === 'string' && value['id'] !== ''
}
