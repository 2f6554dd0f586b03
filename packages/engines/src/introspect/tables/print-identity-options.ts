import {quoteName} from '@journeywright/schema'
import {unusual, type SequenceFacts} from '../types/sequence-facts.js'

export interface IdentityColumn {
  readonly namespace: string
  readonly tableName: string
  readonly name: string
}

/** What an identity column's sequence has that a new one would not have, as SQL; null for nothing. */
export function printIdentityOptions(column: IdentityColumn, sequence: SequenceFacts): string | null {
  const {start, increment, minimum, maximum, cache} = unusual(sequence)
  const options = [
    isUsualName(column, sequence) ? '' : `SEQUENCE NAME ${quoteName(sequence.namespace)}.${quoteName(sequence.name)}`,
    start === undefined ? '' : `START WITH ${start}`,
    increment === undefined ? '' : `INCREMENT BY ${increment}`,
    minimum === undefined ? '' : `MINVALUE ${minimum}`,
    maximum === undefined ? '' : `MAXVALUE ${maximum}`,
    cache === undefined ? '' : `CACHE ${cache}`,
    sequence.cycle ? 'CYCLE' : '',
  ].filter(option => option !== '')
  return options.length === 0 ? null : options.join(' ')
}

/** Also said where PostgreSQL would shorten the name, and for a column that was renamed since. */
function isUsualName({namespace, tableName, name}: IdentityColumn, sequence: SequenceFacts): boolean {
  return sequence.namespace === namespace && sequence.name === `${tableName}_${name}_seq`
}
