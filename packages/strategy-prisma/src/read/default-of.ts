import type {PrismaEnum, PrismaField} from './datamodel.js'

/** A default as SQL; null where there is none, or only Prisma's client makes the value. */
export function defaultOf({default: given, type, isList}: PrismaField, enums: readonly PrismaEnum[]): string | null {
  if (given === undefined) return null
  const values = enums.find(({name}) => name === type)?.values
  const literal = (value: string | number | boolean) => {
    if (typeof value !== 'string' || isNumber(type)) return String(value)
    if (type === 'Bytes') return quote(`\\x${Buffer.from(value, 'base64').toString('hex')}`)
    return quote(values?.find(({name}) => name === value)?.dbName ?? value)
  }
  if (Array.isArray(given)) return given.length === 0 ? "'{}'" : `ARRAY[${given.map(literal).join(', ')}]`
  if (typeof given !== 'object') return isList ? `ARRAY[${literal(given)}]` : literal(given)
  if (!('name' in given)) return null
  if (given.name === 'now') return 'CURRENT_TIMESTAMP'
  return given.name === 'dbgenerated' && given.args[0] !== undefined ? String(given.args[0]) : null
}

function isNumber(type: string): boolean {
  return ['Int', 'BigInt', 'Float', 'Decimal'].includes(type)
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
