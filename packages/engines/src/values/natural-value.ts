import type {ColumnFacts} from '../facts/table-facts.js'

/**
 * An ordinary value of a column's type as text that PostgreSQL reads. Rows of different numbers get different values
 * where the type has enough of them. Later columns get later times, so that what ends also starts before it ends.
 */
export function naturalValue(column: ColumnFacts, number: number): string {
  const value = scalar(column, number)
  return column.isArray ? `{"${value.replaceAll(/(["\\])/g, String.raw`\$1`)}"}` : value
}

function scalar(column: ColumnFacts, number: number): string {
  const {labels} = column
  if (labels.length > 0) return labels[(number - 1) % labels.length] ?? ''
  const make = makers.get(column.base)
  if (make) return make(number, column)
  if (column.shape === 'composite') return composite(column.attributes, number)
  if (column.shape === 'range') return 'empty'
  return column.shape === 'multirange' ? '{}' : letters(number, 4)
}

function composite(attributes: readonly ColumnFacts[], number: number): string {
  const values = attributes.map(each => `"${naturalValue(each, number).replaceAll(/(["\\])/g, String.raw`\$1`)}"`)
  return `(${values.join(',')})`
}

type Maker = (number: number, column: ColumnFacts) => string

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ...['int2', 'int4', 'int8', 'oid', 'float4', 'float8', 'money'].map(base => [base, String] as const),
  ['numeric', natural],
  ['bool', number => (number % 2 === 1 ? 'true' : 'false')],
  ['text', number => letters(number, 8)],
  ['citext', number => letters(number, 8)],
  ['name', number => letters(number, 8)],
  ['varchar', (number, {length}) => letters(number, Math.min(length ?? 8, 8))],
  ['bpchar', (number, {length}) => letters(number, length ?? 1)],
  ['char', number => letters(number, 1)],
  ['uuid', number => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`],
  ['date', (number, {position}) => day(number, position)],
  ['time', (number, {position}) => clock(number, position)],
  ['timetz', (number, {position}) => `${clock(number, position)}+00`],
  ['timestamp', (number, {position}) => `${day(number, position)} 00:00:00`],
  ['timestamptz', (number, {position}) => `${day(number, position)} 00:00:00+00`],
  ['interval', number => `${number} days`],
  ['json', number => `{"number": ${number}}`],
  ['jsonb', number => `{"number": ${number}}`],
  ['bytea', number => `\\x${byte(number)}`],
  ['inet', number => `192.0.2.${number % 256}`],
  ['cidr', number => `192.0.2.${number % 256}/32`],
  ['macaddr', number => `00:00:5e:00:53:${byte(number)}`],
  ['tsvector', number => letters(number, 4)],
  ['tsquery', number => letters(number, 4)],
  ['xml', number => `<n>${number}</n>`],
  ['point', number => `(${number},${number})`],
  ['bit', bits],
  ['varbit', bits],
  ['hstore', number => `"key"=>"${number}"`],
  ['jsonpath', number => `$[${number}]`],
  ['pg_lsn', number => `0/${number.toString(16)}`],
  ['line', number => `{1,1,${number}}`],
  ['lseg', number => `[(0,0),(1,${number})]`],
  ['box', number => `(1,${number}),(0,0)`],
  ['path', number => `[(0,0),(1,${number})]`],
  ['polygon', number => `((0,0),(1,0),(1,${number}))`],
  ['circle', number => `<(0,0),${number}>`],
  ['regclass', () => 'pg_class'],
  ['regtype', () => 'integer'],
  ['int4range', number => `[${number * 10},${number * 10 + 5})`],
  ['int8range', number => `[${number * 10},${number * 10 + 5})`],
  ['numrange', number => `[${number * 10},${number * 10 + 5})`],
  ['daterange', number => `[${day(number, 1)},${day(number, 9)})`],
  ['tsrange', number => `[${day(number, 1)},${day(number, 9)})`],
  ['tstzrange', number => `["${day(number, 1)} 00:00:00+00","${day(number, 9)} 00:00:00+00")`],
])

/** `aaaa`, `bbbb`, … and after `zzzz` `bbba`: a different text for each number as long as the length allows it. */
export function letters(number: number, length: number): string {
  const digits: string[] = []
  for (let rest = number - 1; digits.length < length; rest = Math.floor(rest / 26)) {
    digits.push(String.fromCharCode(97 + (rest % 26)))
    if (rest < 26) break
  }
  const tail = digits.reverse().join('')
  return tail.length === 1 ? tail.repeat(length) : tail.padStart(length, 'a')
}

/** A number that needs more digits before the point than the type has is moved behind it. */
function natural(number: number, {precision, scale}: ColumnFacts): string {
  if (precision === null || scale === null) return String(number)
  return number < 10 ** (precision - scale) ? String(number) : (number / 10 ** scale).toFixed(scale)
}

function day(number: number, position: number): string {
  const days = Date.UTC(2024, 0, 1) / 86_400_000 + (number - 1) * 100 + (position - 1)
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

function clock(number: number, position: number): string {
  return `${String(number % 24).padStart(2, '0')}:${String(position % 60).padStart(2, '0')}:00`
}

function bits(number: number, {length}: ColumnFacts): string {
  return number
    .toString(2)
    .padStart(length ?? 1, '0')
    .slice(-(length ?? 1))
}

function byte(number: number): string {
  return (number % 256).toString(16).padStart(2, '0')
}
