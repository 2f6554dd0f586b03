import type {ColumnFacts} from '../facts/table-facts.js'
import {fitsType} from './fits-type.js'
import {letters, naturalValue} from './natural-value.js'
import type {Literals} from './read-literals.js'
import {sampleLike, samplePattern} from './sample-pattern.js'

/**
 * Values worth trying where constraints speak of a column, the likeliest first: an ordinary one, what the constraints
 * compare with and its neighbours, then what people mean by such a type. Each fits the type; none is NULL.
 */
export function candidateValues(column: ColumnFacts, literals: Literals, number: number): readonly string[] {
  const values = column.isArray ? arrays(column, literals, number) : scalars(column, literals, number)
  return [...new Set([naturalValue(column, number), ...values])].filter(value => fitsType(column, value))
}

function scalars(column: ColumnFacts, literals: Literals, number: number): readonly string[] {
  if (column.labels.length > 0) return rotate(column.labels, number)
  if (column.base === 'bool') return rotate(['true', 'false'], number)
  if (isNumber(column.base)) return numbers(literals)
  if (isText(column.base)) return texts(literals, number)
  const shaped = makers.get(column.base)?.(literals, number, column) ?? []
  return [...rotate(literals.texts, number), ...shaped, ...(typical.get(column.base) ?? [])]
}

function numbers({numbers: compared}: Literals): readonly string[] {
  const near = compared.flatMap(value => [value, value + 1, value - 1, value + 0.5, value - 0.5, value / 2])
  return [...near, 0, 1, -1, 2, 10, 100, 1000].map(String)
}

function texts({texts: compared, numbers: lengths}: Literals, number: number): readonly string[] {
  const shaped = compared.flatMap(text => [sampleLike(text, number), samplePattern(text, number) ?? ''])
  const sized = lengths.filter(length => Number.isInteger(length) && length >= 0 && length <= 20_000)
  return [
    ...rotate(compared, number),
    ...rotate(shaped, 1),
    ...sized.flatMap(length => [length, length + 1, length - 1].map(size => letters(number, Math.max(size, 0)))),
    ...sized.map(length => String(number % 10).repeat(length)),
    ...sized.map(length => letters(number, length).toUpperCase()),
    '',
    ...everydayTexts(number),
  ]
}

function everydayTexts(number: number): readonly string[] {
  const letter = letters(number, 1)
  return [
    letters(number, 3).toUpperCase(),
    `${letter}@example.com`,
    `https://example.com/${letter}`,
    `${letter}-${number}`,
    `+1202555${String(number).padStart(4, '0')}`,
    String(number),
    letter,
    letter.toUpperCase(),
    ` ${letter} `,
    ' ',
    `${letter}${letter}-${letter.toUpperCase()}${letter.toUpperCase()}`,
    `#${letter.repeat(6)}`,
    '~',
    letters(number, 64),
    '2024-01-01',
    '192.0.2.1',
  ]
}

function arrays(column: ColumnFacts, literals: Literals, number: number): readonly string[] {
  const element: ColumnFacts = {...column, isArray: false}
  const elements = candidateValues(element, literals, number)
  const [first = ''] = elements
  const sized = literals.numbers.filter(size => Number.isInteger(size) && size > 0 && size < 200)
  const lists = [
    ...elements.map(each => [each]),
    ...sized.flatMap(size => [Array(size).fill(first), Array(size + 1).fill(first)]),
  ]
  return ['{}', ...lists.map(list => `{${list.map(quoteElement).join(',')}}`)]
}

function quoteElement(value: string): string {
  return `"${value.replaceAll(/(["\\])/g, String.raw`\$1`)}"`
}

/** Different rows start at different values of a short list, so that they can differ. */
function rotate(values: readonly string[], number: number): readonly string[] {
  const start = values.length === 0 ? 0 : (number - 1) % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}

function isNumber(base: string): boolean {
  return ['int2', 'int4', 'int8', 'numeric', 'float4', 'float8', 'money'].includes(base)
}

function isText(base: string): boolean {
  return ['text', 'varchar', 'bpchar', 'citext', 'name', 'char'].includes(base)
}

/** Times of one day that differs from row to row, so that what lasts for hours can begin and end. */
function moments(column: ColumnFacts, number: number): readonly string[] {
  const start = naturalValue({...column, isArray: false, position: 1}, number)
  return ['00:00', '01:00', '02:00', '12:00'].map(time => start.replace('00:00', time))
}

/** Objects that have the keys which a constraint asks for. */
function objects({texts: keys}: Literals, number: number): readonly string[] {
  const values: readonly unknown[] = [number, `text ${number}`, true, [], {}]
  const withAll = (value: unknown) => JSON.stringify(Object.fromEntries(keys.map(key => [key, value])))
  return [...values.map(withAll), ...keys.map(key => JSON.stringify({[key]: number})), JSON.stringify(keys)]
}

function bytes({numbers: sizes}: Literals): readonly string[] {
  const sized = sizes.filter(size => Number.isInteger(size) && size > 0 && size <= 100_000)
  return sized.flatMap(size => [size, size + 1, size - 1].map(length => `\\x${'00'.repeat(length)}`))
}

type Maker = (literals: Literals, number: number, column: ColumnFacts) => readonly string[]

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['timestamp', (_, number, column) => moments(column, number)],
  ['timestamptz', (_, number, column) => moments(column, number)],
  ['json', objects],
  ['jsonb', objects],
  ['bytea', bytes],
])

const dates = ['2024-01-01', '2000-01-01', '1900-01-01', '2999-12-31', '2023-12-31', '2024-01-02', '2024-06-15']
const jsons = ['{}', '[]', '{"a": 1}', '[1]', '1', '"a"', 'true', 'null']

const typical: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', dates],
  ['timestamp', dates],
  ['timestamptz', dates],
  ['time', ['00:00', '12:00', '23:59', '06:00', '18:00']],
  ['interval', ['0', '1 hour', '1 day', '-1 day', '30 days', '1 year', '100 years']],
  ['json', jsons],
  ['jsonb', jsons],
  ['bytea', ['', String.raw`\x00`, `\\x${'00'.repeat(32)}`, `\\x${'00'.repeat(33)}`]],
  ['inet', ['192.0.2.1', '10.0.0.0/8', '::1']],
  ['daterange', ['empty', '[2024-01-01,2024-01-02)', '(,)']],
  ['tstzrange', ['empty', '[2024-01-01,2024-01-02)', '(,)']],
  ['int4range', ['empty', '[1,2)', '(,)']],
])
