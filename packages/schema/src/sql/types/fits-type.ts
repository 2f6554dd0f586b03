import type {ColumnType} from '../../model.js'

const literal = /^\(?\s*'((?:[^']|'')*)'(?:\s*::\s*[\w\s."(),[\]]+)?\s*\)?$/
const number = /^\(?\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*\)?(?:\s*::\s*[\w\s."(),]+)?$/i
const uuid = /^\{?[\da-f]{4}(?:-?[\da-f]{4}){7}\}?$/i
const limits = new Map([
  ['smallint', 32_767n],
  ['integer', 2_147_483_647n],
  ['bigint', 9_223_372_036_854_775_807n],
])
const times = ['date', 'time', 'timestamp', 'timestamptz', 'interval']
const clocks = /^(?:(?:pg_catalog\.)?now\(\)|current_timestamp|current_date|localtimestamp|clock_timestamp\(\))$/i
const identifiers = /^(?:\w+\.)?(?:gen_random_uuid|uuid_generate_v\d\w*|uuidv[47])\(\)$/i
const booleanText = /^\s*(?:t|tr|tru|true|f|fa|fal|fals|false|y|ye|yes|n|no|on|of|off|1|0)\s*$/i

/** False when a default surely isn't a value of a type, as PostgreSQL assigns it; true for whatever takes more to judge. */
export function fitsType(expression: string, type: ColumnType): boolean {
  const text = literal.exec(expression)?.[1]?.replaceAll("''", "'")
  if (text !== undefined) return fitsText(text, type)
  if (number.test(expression)) return fitsNumber(expression, type)
  if (/^(?:true|false)$/i.test(expression))
    return !['uuid', 'json', 'jsonb', 'numeric', ...limits.keys(), ...times].includes(type.kind)
  if (clocks.test(expression))
    return !['boolean', 'uuid', 'numeric', 'json', 'jsonb', 'interval', ...limits.keys()].includes(type.kind)
  if (identifiers.test(expression))
    return !['boolean', 'numeric', 'json', 'jsonb', ...times, ...limits.keys()].includes(type.kind)
  return true
}

function fitsText(text: string, type: ColumnType): boolean {
  switch (type.kind) {
    case 'boolean':
      return booleanText.test(text)
    case 'uuid':
      return uuid.test(text.trim())
    case 'smallint':
    case 'integer':
    case 'bigint':
      return /^\s*[+-]?(?:\d[\d_]*|0[xob][\da-f_]+)\s*$/i.test(text) && fitsNumber(text, type)
    case 'numeric':
    case 'real':
    case 'double precision':
      return (
        /^\s*(?:[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan|[+-]?inf(?:inity)?|0[xob][\da-f_]+)\s*$/i.test(text) &&
        fitsNumber(text, type)
      )
    case 'varchar':
    case 'char':
      return [...text.trimEnd()].length <= type.length
    case 'json':
    case 'jsonb':
      return isJson(text)
    default:
      return true
  }
}

function fitsNumber(expression: string, type: ColumnType): boolean {
  if (type.kind === 'boolean' || type.kind === 'uuid' || type.kind === 'json' || type.kind === 'jsonb') return false
  if (times.includes(type.kind)) return false
  const digits = /^\D*?([+-]?\d+)(?![\d.e_x])/i.exec(expression)?.[1]
  const limit = limits.get(type.kind)
  if (limit !== undefined && digits !== undefined) return BigInt(digits) <= limit && BigInt(digits) >= -limit - 1n
  if (type.kind === 'numeric')
    return Math.abs(Number(/[+-]?[\d.]+/.exec(expression)?.[0] ?? 0)) < 10 ** (type.precision - type.scale)
  return true
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // PostgreSQL takes the same grammar, and its words for what is wrong are the server's to say.
    return false
  }
}
