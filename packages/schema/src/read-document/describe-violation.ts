import type {Place, Problem} from '@journeywright/problems'
import type {ErrorObject} from 'ajv'
import {formatPath} from '../json/format-path.js'
import {documentMissingKey, documentUnexpectedValue, documentUnknownKey, documentUnknownValue} from '../problems.js'

/** Finds the place of a value, or of its key where there is one, by JSON pointer. */
export interface Places {
  readonly value: (pointer: string) => Place
  readonly key: (pointer: string) => Place
}

/** One violation of the JSON Schema in our words, at its place. */
export function describeViolation(error: ErrorObject, places: Places): Problem {
  const {instancePath, keyword, params} = error
  const path = formatPath(instancePath)
  const at = places.value(instancePath)
  if (keyword === 'required') return documentMissingKey(String(params['missingProperty']), path, at)
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty'])
    const place = places.key(`${instancePath}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    return documentUnknownKey(key, path, Object.keys(error.parentSchema?.['properties'] ?? {}), place)
  }
  if (keyword === 'discriminator') return describeChoice(error, places)
  if (keyword === 'enum') return documentUnknownValue(String(error.data), path, [error.schema].flat().map(String), at)
  return documentUnexpectedValue(describeValue(error.data), path, describeExpectation(error), at)
}

/** The key that says which shape an object has is missing or says none that is known. */
function describeChoice({instancePath, params, parentSchema, data}: ErrorObject, places: Places): Problem {
  const tag = String(params['tag'])
  const pointer = `${instancePath}/${tag}`
  if (!isRecord(data) || !(tag in data)) {
    return documentMissingKey(tag, formatPath(instancePath), places.value(instancePath))
  }
  const branches: readonly {properties?: Record<string, {enum?: readonly string[]}>}[] = parentSchema?.['oneOf'] ?? []
  const known = branches.flatMap(branch => branch.properties?.[tag]?.enum ?? [])
  return documentUnknownValue(String(data[tag]), formatPath(pointer), known, places.value(pointer))
}

function describeExpectation({keyword, params, schema}: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return [schema].flat().join(' or ')
    case 'minLength':
      return 'some text'
    case 'minItems':
      return `at least ${String(params['limit'])} items`
    case 'items':
      return `at most ${String(params['limit'])} items`
    case 'minimum':
    case 'maximum':
      return `a number ${String(params['comparison'])} ${String(params['limit'])}`
    default:
      return `what \`${keyword}\` asks for`
  }
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `array of ${value.length}`
  if (isRecord(value)) return 'object'
  return typeof value === 'string' ? `\`${value}\`` : String(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
