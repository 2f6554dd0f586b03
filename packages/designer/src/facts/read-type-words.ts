import {isLogicalKind, type LogicalType} from '../concepts/logical-type.js'

const simple: readonly (readonly [RegExp, LogicalType])[] = [
  [/^(?:big ?int|bigint|int8|long|bigserial)$/, {kind: 'bigint'}],
  [/^(?:integer|int|int4|smallint|tinyint|serial|whole number|number)$/, {kind: 'integer'}],
  [/^(?:bool|boolean|flag|yes\/no)$/, {kind: 'flag'}],
  [/^(?:text|string|str|varchar|char|character varying|longtext|mediumtext)$/, {kind: 'text'}],
  [/^(?:timestamp|timestamptz|datetime|date ?time|timestamp with(?:out)? time zone|instant)$/, {kind: 'instant'}],
  [/^date$/, {kind: 'date'}],
  [/^time$/, {kind: 'time'}],
  [/^(?:uuid|guid)$/, {kind: 'uuid'}],
  [/^(?:json|jsonb|object)$/, {kind: 'json'}],
  [/^(?:float|double|double precision|real)$/, {kind: 'double'}],
  [/^(?:decimal|numeric)$/, {kind: 'decimal'}],
  [/^(?:money|currency amount|amount|price)$/, {kind: 'money'}],
  [/^(?:interval|duration)$/, {kind: 'duration'}],
  [/^(?:inet|ip|ip address)$/, {kind: 'ip'}],
  [/^(?:e-?mail|email address)$/, {kind: 'email'}],
  [/^(?:url|uri|link)$/, {kind: 'url'}],
]

/** A type as people write it: `varchar(50)`, `decimal(10, 2)`, `enum(a, b)`, `boolean`; null when the words are no type. */
export function readTypeWords(text: string): LogicalType | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const sized = /^([a-z ]+?) ?\(([^)]*)\)$/.exec(plain)
  if (sized)
    return sizedType(
      sized[1] ?? '',
      (sized[2] ?? '').split(',').map(arg => arg.trim()),
    )
  return simple.find(([pattern]) => pattern.test(plain))?.[1] ?? (isLogicalKind(plain) ? {kind: plain} : null)
}

function sizedType(word: string, args: readonly string[]): LogicalType | null {
  if (word === 'enum') {
    return {
      kind: 'enum',
      name: null,
      values: args.map(arg => arg.replace(/^['"]|['"]$/g, '')).filter(arg => arg !== ''),
    }
  }
  const [first, second = 0] = args.map(Number)
  if (first === undefined || !Number.isInteger(first)) return null
  if (/^(?:varchar|char|character varying|string|text)$/.test(word)) return {kind: 'varchar', length: first}
  if (/^(?:decimal|numeric|number)$/.test(word)) return {kind: 'numeric', precision: first, scale: second}
  return /^(?:int|integer|bigint)$/.test(word) ? {kind: 'integer'} : null
}
