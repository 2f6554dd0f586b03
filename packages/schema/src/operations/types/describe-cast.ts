import type {ColumnType} from '../../model.js'

/** How values of one type become values of another. */
export interface Cast {
  /** Null where the server does it by itself, and stops at a value that doesn't fit. */
  readonly using: string | null
  readonly rewrites: boolean
  /** At which values it stops. */
  readonly refuses?: string
  /** What it loses without stopping. */
  readonly loses?: string
  /** The value there and back again. */
  roundTrip(type: string): string
}

const integers = ['smallint', 'integer', 'bigint']
const times = ['date', 'timestamp', 'timestamptz']

/** `name` and `to` are SQL. What isn't known to be better goes by way of text, as both types write and read it. */
export function describeCast(from: ColumnType, to: ColumnType, name: string, toType: string): Cast {
  const cast = (rest: Omit<Cast, 'roundTrip'>): Cast => ({
    ...rest,
    roundTrip: type => `(${rest.using ?? `${name}::${toType}`})::${type}`,
  })
  const viaText = {using: `${name}::text::${toType}`, rewrites: true, refuses: `a value that is no ${toType}`}
  if (isText(from) && isText(to)) return cast(betweenTexts(from, to))
  if (isText(to))
    return cast({
      using: `${name}::${toType}`,
      rewrites: true,
      ...(limitOf(to) && {refuses: 'a value that is too long'}),
    })
  if (from.kind === 'array' || to.kind === 'array') return cast(viaText)
  if (isNumber(from) && isNumber(to)) return cast(betweenNumbers(from, to))
  if (from.kind === 'timestamp' && to.kind === 'timestamptz')
    return cast({using: `${name} AT TIME ZONE 'UTC'`, rewrites: true})
  if (from.kind === 'timestamptz' && to.kind === 'timestamp')
    return cast({using: `${name} AT TIME ZONE 'UTC'`, rewrites: true})
  if (times.includes(from.kind) && to.kind === 'date') {
    return cast({using: `${name}::date`, rewrites: true, loses: 'the time of day'})
  }
  if (from.kind === 'json' && to.kind === 'jsonb') {
    return {
      ...cast({using: `${name}::jsonb`, rewrites: true, loses: 'the order of keys, and those that come twice,'}),
      roundTrip: () => `${name}::jsonb::text::json`,
    }
  }
  return cast(viaText)
}

type Plain = Omit<Cast, 'roundTrip'>

function betweenTexts(from: ColumnType, to: ColumnType): Plain {
  const [old, now] = [limitOf(from), limitOf(to)]
  if (from.kind === 'char' || to.kind === 'char')
    return {using: null, rewrites: true, ...(now !== null && {refuses: 'a value that is too long'})}
  const isWider = now === null || (old !== null && now >= old)
  return isWider ? {using: null, rewrites: false} : {using: null, rewrites: true, refuses: 'a value that is too long'}
}

function betweenNumbers(from: ColumnType, to: ColumnType): Plain {
  const wide = [...integers, 'numeric', 'other']
  if (from.kind === 'numeric' && to.kind === 'numeric') {
    if (to.scale < from.scale)
      return {using: null, rewrites: true, loses: `digits after the ${to.scale}${ordinal(to.scale)} place`}
    if (to.scale === from.scale && to.precision >= from.precision) return {using: null, rewrites: false}
    return {using: null, rewrites: true, refuses: 'a number that is too large'}
  }
  const isFraction = !integers.includes(from.kind)
  if (isFraction && integers.includes(to.kind))
    return {using: null, rewrites: true, loses: 'what stands behind the point'}
  if (
    to.kind === 'real' ||
    (to.kind === 'double precision' && from.kind !== 'real' && from.kind !== 'integer' && from.kind !== 'smallint')
  ) {
    return {using: null, rewrites: true, loses: 'digits beyond what a floating point number holds'}
  }
  if (isFraction && to.kind === 'numeric')
    return {using: null, rewrites: true, loses: `digits after the ${to.scale}${ordinal(to.scale)} place`}
  const isWider = wide.indexOf(to.kind) >= wide.indexOf(from.kind)
  return {
    using: null,
    rewrites: true,
    ...(!isWider || to.kind === 'numeric' ? {refuses: 'a number that is too large'} : {}),
  }
}

function ordinal(count: number): string {
  return ['th', 'st', 'nd', 'rd'][count] ?? 'th'
}

function isText({kind, ...rest}: ColumnType): boolean {
  return (
    kind === 'text' ||
    kind === 'varchar' ||
    kind === 'char' ||
    ('name' in rest && kind === 'other' && rest.name === 'character varying')
  )
}

function isNumber({kind, ...rest}: ColumnType): boolean {
  return (
    [...integers, 'numeric', 'real', 'double precision'].includes(kind) ||
    ('name' in rest && kind === 'other' && rest.name === 'numeric')
  )
}

function limitOf(type: ColumnType): number | null {
  return 'length' in type ? type.length : null
}
