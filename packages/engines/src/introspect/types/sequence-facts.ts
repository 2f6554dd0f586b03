/** Numbers as texts: they may exceed what a JSON number holds. */
export interface SequenceFacts {
  readonly namespace: string
  readonly name: string
  readonly type: 'smallint' | 'integer' | 'bigint'
  readonly start: string
  readonly increment: string
  readonly minimum: string
  readonly maximum: string
  readonly cache: string
  readonly cycle: boolean
}

/** Columns of `SequenceFacts`, of `pg_sequence s`. */
export const sequenceFacts = `format_type(s.seqtypid, NULL) AS type, s.seqstart::text AS start,
  s.seqincrement::text AS increment, s.seqmin::text AS minimum, s.seqmax::text AS maximum, s.seqcache::text AS cache,
  s.seqcycle AS cycle`

const limits = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
} as const

/** What differs from what `CREATE SEQUENCE` makes when nothing is said. */
export function unusual(facts: SequenceFacts): Partial<Omit<SequenceFacts, 'cycle' | 'namespace' | 'name' | 'type'>> {
  const [lowest, highest] = limits[facts.type]
  const descends = facts.increment.startsWith('-')
  const {start, increment, minimum, maximum, cache} = facts
  const usual = {
    start: descends ? maximum : minimum,
    increment: '1',
    minimum: descends ? lowest : '1',
    maximum: descends ? '-1' : highest,
    cache: '1',
  }
  return {
    ...(start === usual.start ? {} : {start}),
    ...(increment === usual.increment ? {} : {increment}),
    ...(minimum === usual.minimum ? {} : {minimum}),
    ...(maximum === usual.maximum ? {} : {maximum}),
    ...(cache === usual.cache ? {} : {cache}),
  }
}
