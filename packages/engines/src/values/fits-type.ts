import type {ColumnFacts} from '../facts/table-facts.js'

/** Whether PostgreSQL would read a text as a value of the column's type: a value that it cannot read proves nothing. */
export function fitsType(column: ColumnFacts, value: string): boolean {
  if (column.isArray) return true // Made from elements that fit.
  const fits = readers.get(column.base)
  return fits ? fits(value, column) : true
}

type Reader = (value: string, column: ColumnFacts) => boolean

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?: .*)?$/
const number = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['int2', value => isInteger(value, 2n ** 15n)],
  ['int4', value => isInteger(value, 2n ** 31n)],
  ['int8', value => isInteger(value, 2n ** 63n)],
  ['float4', value => number.test(value)],
  ['float8', value => number.test(value)],
  ['numeric', (value, {precision, scale}) => number.test(value) && hasRoom(value, precision, scale)],
  ['bool', value => value === 'true' || value === 'false'],
  ['varchar', (value, {length}) => length === null || [...value].length <= length],
  ['bpchar', (value, {length}) => [...value].length <= (length ?? 1)],
  ['uuid', value => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)],
  ['date', value => isoDate.test(value)],
  ['timestamp', value => isoDate.test(value)],
  ['timestamptz', value => isoDate.test(value)],
  ['time', value => /^\d\d:\d\d/.test(value)],
  ['interval', value => /^(?:0|-?\d+ (?:second|minute|hour|day|week|mon|month|year)s?|-?\d\d:\d\d:\d\d)$/.test(value)],
  ['json', isJson],
  ['jsonb', isJson],
  ['bytea', value => /^(?:\\x(?:[0-9a-f]{2})*)?$/.test(value)],
  ['inet', value => /^(?:\d+(?:\.\d+){3}|[0-9a-f:]*::[0-9a-f:]*)(?:\/\d+)?$/.test(value)],
])

function isInteger(value: string, limit: bigint): boolean {
  if (!/^-?\d+$/.test(value)) return false
  const integer = BigInt(value)
  return integer >= -limit && integer < limit
}

function hasRoom(value: string, precision: number | null, scale: number | null): boolean {
  return precision === null || Math.abs(Number(value)) < 10 ** (precision - (scale ?? 0))
}

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false // The question was whether it parses.
  }
}
