import type {ModelField} from './model-field.js'
import type {PythonField} from './pydantic.js'
import {splitTop} from './split-top.js'

interface Known {
  readonly models: readonly string[]
  readonly enums: ReadonlyMap<string, readonly string[]>
  entityOf(name: string): string
}

const types: Readonly<Record<string, string>> = {
  str: 'text',
  EmailStr: 'email',
  HttpUrl: 'url',
  AnyUrl: 'url',
  int: 'integer',
  PositiveInt: 'integer',
  NonNegativeInt: 'integer',
  float: 'double precision',
  Decimal: 'decimal',
  bool: 'boolean',
  datetime: 'timestamp',
  date: 'date',
  time: 'time',
  timedelta: 'interval',
  UUID: 'uuid',
  UUID4: 'uuid',
  dict: 'json',
  Dict: 'json',
  Any: 'json',
  list: 'json',
  List: 'json',
  set: 'json',
  tuple: 'json',
}

/** An annotated field of Python as one of a data model. */
export function readPythonField({name, type, value}: PythonField, known: Known): ModelField {
  const {bare, isOptional} = withoutNone(type.replaceAll(/['"](\w+)['"]/g, '$1'))
  const isMany = /^(?:list|List|set|Set|Sequence|tuple)\[/.test(bare)
  const inner = isMany ? bare.slice(bare.indexOf('[') + 1, -1) : bare
  const refersTo = referenceOf(name, known.entityOf(inner), known.models)
  const limits = `${inner} ${value}`
  return {
    name,
    type: typeOf(bare, limits, known),
    refersTo: refersTo === null ? null : {model: refersTo, isMany},
    isOptional: isOptional || value === 'None' || /\bField\(\s*None\b|\bdefault\s*=\s*None\b/.test(value),
    isUnique: /\bunique\s*=\s*True\b/.test(value),
    range: rangeOf(bare, limits),
    fallback: fallbackOf(value),
  }
}

function withoutNone(type: string): {readonly bare: string; readonly isOptional: boolean} {
  const inner = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(type.trim())?.[1]
  const annotated = /^Annotated\[(.*)\]$/s.exec(type.trim())?.[1]
  if (annotated !== undefined) return withoutNone(splitTop(annotated)[0] ?? '')
  const parts = splitTop(inner ?? type, '|')
  const others = parts.filter(part => part !== 'None')
  return {bare: others[0] ?? '', isOptional: inner !== undefined || others.length < parts.length}
}

/** A model's own name, or the name of a column that ends in `_id`. */
function referenceOf(name: string, type: string, models: readonly string[]): string | null {
  if (models.includes(type)) return type
  const column = /^(\w+)_id$/.exec(name)?.[1]?.replaceAll('_', '').toLowerCase()
  return column === undefined ? null : (models.find(model => model.toLowerCase() === column) ?? null)
}

function typeOf(bare: string, limits: string, {enums}: Known): string {
  const literal = /^Literal\[(.*)\]$/s.exec(bare)?.[1]
  const values = literal === undefined ? enums.get(bare) : splitTop(literal).map(each => each.replaceAll(/['"]/g, ''))
  if (values) return `one of ${values.join(', ')}`
  const word = /^\w+/.exec(bare)?.[0] ?? ''
  const length = /\bmax_length\s*=\s*(\d+)/.exec(limits)?.[1]
  if ((word === 'str' || word === 'constr') && length !== undefined) return `varchar(${length})`
  const digits = /\bmax_digits\s*=\s*(\d+)/.exec(limits)?.[1]
  const places = /\bdecimal_places\s*=\s*(\d+)/.exec(limits)?.[1] ?? '0'
  if (digits !== undefined) return `numeric(${digits}, ${places})`
  return types[word.replace(/^con(?=int|str|float)/, '')] ?? 'text'
}

function rangeOf(bare: string, limits: string): string {
  const limit = (name: string) => new RegExp(String.raw`\b${name}\s*=\s*(-?\d+(?:\.\d+)?)`).exec(limits)?.[1]
  const [ge, le, gt, lt] = ['ge', 'le', 'gt', 'lt'].map(limit)
  if (ge !== undefined && le !== undefined) return `between ${ge} and ${le}`
  if (ge !== undefined) return `at least ${ge}`
  if (gt !== undefined) return `greater than ${gt}`
  if (le !== undefined) return `at most ${le}`
  if (lt !== undefined) return `less than ${lt}`
  if (bare === 'PositiveInt') return 'greater than 0'
  return bare === 'NonNegativeInt' ? 'at least 0' : ''
}

/** Only plain values: what Python computes is not the database's. */
function fallbackOf(value: string): string {
  const given = /^Field\((.*)\)$/s.exec(value)?.[1]
  const first = given === undefined ? value : (splitTop(given)[0] ?? '').replace(/^default\s*=\s*/, '')
  const plain = /^(?:['"](\w+)['"]|(True|False)|(-?\d+(?:\.\d+)?)|\w+\.([A-Z_]+))$/.exec(first)
  return (plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? plain?.[4] ?? '').toLowerCase()
}
