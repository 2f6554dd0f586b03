import type {Operand} from '../../prose/rules/comparison.js'
import type {Attribute} from '../entity.js'

const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'])
const seconds: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800}
const money = /^(?:positive_|signed_)?money$/
const counted = /^(?:count|integer|quantity|signed_quantity)$/

/** Whether a number with such a unit can be a value of the column. */
export function fitsUnit({name, type}: Attribute, unit: string | null): boolean {
  if (type.kind === 'duration') return unit !== null && times.has(unit)
  if (unit === 'percent') return !money.test(type.kind) && (!counted.test(type.kind) || type.kind === 'integer')
  if (unit === 'money') return type.kind !== 'percent' && !counted.test(type.kind)
  if (unit === 'degree') return type.kind !== 'percent' && (!counted.test(type.kind) || /temperature/.test(name))
  if (unit === 'weight') return type.kind !== 'percent' && !counted.test(type.kind)
  return unit === null || !times.has(unit) || !money.test(type.kind) || name.includes(unit)
}

/** A fixed value as SQL, in the unit that the column has: "four hours" in a column of minutes is 240. */
export function valueFor(right: Exclude<Operand, {kind: 'phrase'}>, {name, type}: Attribute): string {
  if (right.kind === 'flag') return String(right.value)
  if (right.kind === 'word' || right.kind === 'date') return quoted(right.value, type)
  const {value, unit} = right
  if (type.kind === 'duration') return `interval '${value} ${unit ?? 'day'}${value === 1 ? '' : 's'}'`
  const own = /(?:^|_)(second|minute|hour|day|week)s?(?:_|$)/.exec(name)?.[1]
  const [from, to] = [seconds[unit ?? ''], seconds[own ?? '']]
  return String(from === undefined || to === undefined ? value : (value * from) / to)
}

function quoted(value: string, type: Attribute['type']): string {
  const plain = value.toLowerCase().replaceAll(/[\s-]+/g, '_')
  const known = type.kind === 'enum' ? type.values.find(each => each.toLowerCase() === plain) : undefined
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value)
  return `'${(isDate ? value : (known ?? plain)).replaceAll("'", "''")}'`
}
