import type {Node} from 'libpg-query'
import type {Sequence} from '../../model.js'
import {definitionElements, valueText} from '../tree/definition-elements.js'
import {namePartsOf} from '../tree/name-parts.js'

export type SequenceOptions = Partial<Omit<Sequence, 'name' | 'namespace' | 'ownedBy' | 'comment'>>

const maximums = {smallint: '32767', integer: '2147483647', bigint: '9223372036854775807'} as const
const minimums = {smallint: '-32768', integer: '-2147483648', bigint: '-9223372036854775808'} as const

/** Over what was there before, without what PostgreSQL would take anyway. */
export function sequenceOptions(nodes: readonly Node[] | undefined, before: SequenceOptions = {}): SequenceOptions {
  const given = new Map<string, string | undefined>(Object.entries(before).map(([key, value]) => [key, String(value)]))
  for (const {defname = '', arg} of definitionElements(nodes)) {
    const text = valueText(arg)
    if (defname === 'as') given.set('type', integerTypes.get(text))
    else if (defname === 'cycle') given.set('cycle', text === 'true' ? 'true' : undefined)
    else given.set(optionNames.get(defname) ?? defname, text === '' ? undefined : text)
  }
  return withoutDefaults(given)
}

const optionNames: ReadonlyMap<string, string> = new Map([
  ['minvalue', 'minimum'],
  ['maxvalue', 'maximum'],
])

const integerTypes: ReadonlyMap<string, string> = new Map([
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['smallint', 'smallint'],
  ['integer', 'integer'],
])

function withoutDefaults(given: ReadonlyMap<string, string | undefined>): SequenceOptions {
  const type = typeOf(given.get('type'))
  const increment = given.get('increment') ?? '1'
  const isUp = !increment.startsWith('-')
  const minimum = isUp ? '1' : minimums[type ?? 'bigint']
  const maximum = isUp ? maximums[type ?? 'bigint'] : '-1'
  const start = isUp ? (given.get('minimum') ?? minimum) : (given.get('maximum') ?? maximum)
  const unless = (key: string, usual: string) => (given.get(key) === usual ? undefined : given.get(key))
  const found = {
    start: unless('start', start),
    increment: unless('increment', '1'),
    minimum: unless('minimum', minimum),
    maximum: unless('maximum', maximum),
    cache: unless('cache', '1'),
  }
  return {
    ...(type === undefined ? {} : {type}),
    ...(found.start === undefined ? {} : {start: found.start}),
    ...(found.increment === undefined ? {} : {increment: found.increment}),
    ...(found.minimum === undefined ? {} : {minimum: found.minimum}),
    ...(found.maximum === undefined ? {} : {maximum: found.maximum}),
    ...(found.cache === undefined ? {} : {cache: found.cache}),
    ...(given.get('cycle') === 'true' ? {cycle: true} : {}),
  }
}

function typeOf(name: string | undefined): 'smallint' | 'integer' | undefined {
  return name === 'smallint' || name === 'integer' ? name : undefined
}

/** `OWNED BY table.column`: the parts of the name, `["none"]`, or undefined. */
export function ownerParts(nodes: readonly Node[] | undefined): readonly string[] | undefined {
  const owned = definitionElements(nodes).find(({defname}) => defname === 'owned_by')
  return owned && namePartsOf(owned.arg)
}

/** The same as SQL, for an identity column. */
export function printSequenceOptions(options: SequenceOptions): string {
  const {start, increment, minimum, maximum, cache, cycle} = options
  return [
    start === undefined ? '' : `START WITH ${start}`,
    increment === undefined ? '' : `INCREMENT BY ${increment}`,
    minimum === undefined ? '' : `MINVALUE ${minimum}`,
    maximum === undefined ? '' : `MAXVALUE ${maximum}`,
    cache === undefined ? '' : `CACHE ${cache}`,
    cycle ? 'CYCLE' : '',
  ]
    .filter(text => text !== '')
    .join(' ')
}
