import {unknownName, type Problem} from '@journeywright/problems'
import type {ErrorObject} from 'ajv'
import * as problem from '../problems.js'
import {briefSchema} from './brief-schema.js'
import type {Brief} from './brief.js'
import {loadAjv} from './load-ajv.js'

const supported = 'postgresql'

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  null: '`null`',
  number: 'a number',
  object: 'an object',
  string: 'a text',
}

/** Checks a value against `briefSchema`. Every violation is a problem with its JSON path; a key that nothing reads is a warning. */
export function readBrief(
  value: unknown,
  file = 'brief',
): {readonly brief: Brief | null; readonly problems: readonly Problem[]} {
  const Ajv = loadAjv()
  const ajv = new Ajv({allErrors: true, allowUnionTypes: true, verbose: true})
  const isBrief = ajv.compile<Brief>(briefSchema)
  if (!isBrief(value))
    return {brief: null, problems: (isBrief.errors ?? []).filter(isTelling).map(error => toProblem(error, file))}
  const warnings = unknownKeys(value, briefSchema, '$', file)
  const {database_type: database} = value.project
  if (database.toLowerCase() !== supported) {
    const message = `Unexpected database type \`${database}\`, expected \`${supported}\`, the only one that is supported`
    const fix = `Set it to \`${supported}\`.`
    return {brief: null, problems: [...warnings, problem.badBrief('$.project.database_type', message, fix, file)]}
  }
  return {brief: value, problems: warnings}
}

/** Of a failed `oneOf`, the branches say the same less clearly. */
function isTelling(error: ErrorObject): boolean {
  return !error.schemaPath.includes('/oneOf/')
}

function toProblem({instancePath, keyword, message, params, data}: ErrorObject, file: string): Problem {
  const path = `$${instancePath.replace(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')}`
  if (keyword === 'required') {
    const name = `${path}.${String(params['missingProperty'])}`
    return problem.badBrief(name, 'Unexpected absence of a value, expected one', `Add \`${name.slice(2)}\`.`, file)
  }
  if (keyword === 'enum') {
    const allowed: unknown = params['allowedValues']
    const names = Array.isArray(allowed) ? allowed.map(String) : []
    return problem.badBrief(path, unknownName('value', String(data), names), `Use one of ${names.join(', ')}.`, file)
  }
  const said = `Unexpected value ${shorten(data)}, expected ${expectation(keyword, params, message ?? keyword)}`
  return problem.badBrief(path, said, 'Correct the value.', file)
}

/** What a value should have been, in words that go on from "expected". */
function expectation(keyword: string, params: ErrorObject['params'], message: string): string {
  const limit: unknown = params['limit']
  if (keyword === 'oneOf') return 'a text, or an object with the keys that the schema names'
  if (keyword === 'type') return nameTypes(String(params['type']).split(','))
  if (keyword === 'minLength' && limit === 1) return 'a text that is not empty'
  if (keyword === 'minimum') return `${String(limit)} or more`
  return `one that ${message}`
}

function nameTypes(types: readonly string[]): string {
  const names = types.map(type => typeNames[type] ?? type)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
}

function unknownKeys(value: unknown, schema: unknown, path: string, file: string): readonly Problem[] {
  const properties = entriesOf(valueOf(schema, 'properties'))
  if (properties.length === 0) return []
  const names = properties.map(([name]) => name)
  return entriesOf(value).flatMap(([name, child]) => {
    const known = properties.find(([each]) => each === name)
    return known
      ? unknownKeys(child, known[1], `${path}.${name}`, file)
      : [problem.unknownBriefKey(`${path}.${name}`, name, names, file)]
  })
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

function valueOf(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1]
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}
