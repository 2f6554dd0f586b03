import type {MigrationOperation} from '../../document.js'
import type {Sequence} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

/** The next number stays what it is, as long as it's within the new bounds. */
export function alterSequence(from: Sequence, to: Sequence): MigrationOperation {
  return {
    kind: 'alter-sequence',
    target: qualifiedName(to),
    forward: statement(to),
    rollback: statement(from),
    complexity: 'low',
    because: 'no row is touched',
  }
}

function statement(sequence: Sequence): string {
  const {type = 'bigint', increment = '1', minimum, maximum, cache = '1', cycle} = sequence
  const descends = increment.startsWith('-')
  const start = sequence.start ?? (descends ? (maximum ?? '-1') : (minimum ?? '1'))
  return [
    `ALTER SEQUENCE ${qualifiedName(sequence)} AS ${type} INCREMENT BY ${increment}`,
    minimum === undefined ? 'NO MINVALUE' : `MINVALUE ${minimum}`,
    maximum === undefined ? 'NO MAXVALUE' : `MAXVALUE ${maximum}`,
    `START WITH ${start} CACHE ${cache} ${cycle ? 'CYCLE' : 'NO CYCLE'};`,
  ].join(' ')
}
