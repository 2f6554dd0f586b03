import type {MigrationOperation} from '../../document.js'
import {lockTimeout} from '../print-script.js'
import type {MigrationPart} from './split-steps.js'

/** The strategy of a change in a few sentences, each computed from its operations. */
export function describeChange(parts: readonly MigrationPart[]): string {
  const operations = parts.flatMap(part => part.operations)
  if (operations.length === 0) return 'Nothing is changed.'
  return [
    `Changes the schema in ${countOf(operations.length, 'operation')} and ${countOf(parts.length, 'file')}, to be run in their order.`,
    ...describeAlone(parts),
    ...describeLocks(operations),
    `A statement that waits ${lockTimeout} for a lock gives up.`,
    ...describeLosses(operations),
    ...describeComplexity(operations),
    'To go back, run the rollbacks in reverse order: each undoes its file. They use no CASCADE, so they stop if something else depends on what they drop.',
  ].join(' ')
}

function describeAlone(parts: readonly MigrationPart[]): readonly string[] {
  const alone = parts.filter(({transactional}) => !transactional).length
  if (alone === 0) return ['All of a file is there afterwards, or nothing.']
  return [
    `${alone === 1 ? 'One file holds' : `${alone} files hold`} a statement that runs outside a transaction, because it works while others write; run it again if it fails.`,
  ]
}

function describeLocks(operations: readonly MigrationOperation[]): readonly string[] {
  const locks = operations.flatMap(({locks: each = []}) => each)
  const held = (holds: string) => [
    ...new Set(locks.filter(lock => lock.holds === holds && lock.mode !== 'share update exclusive').map(({on}) => on)),
  ]
  const [rewritten, scanned] = [held('a rewrite'), held('a scan')]
  if (locks.length === 0) return ['No table that was there before is locked.']
  return [
    ...(rewritten.length > 0 ? [`Others wait while every row of ${rewritten.join(', ')} is written anew.`] : []),
    ...(scanned.length > 0 ? [`Others wait while every row of ${scanned.join(', ')} is read.`] : []),
    ...(rewritten.length + scanned.length === 0 ? ['Tables are locked for moments only.'] : []),
  ]
}

function describeLosses(operations: readonly MigrationOperation[]): readonly string[] {
  const losses = operations.flatMap(({loses}) => (loses ? [loses.what] : []))
  return losses.length === 0
    ? ['No row and no value is lost.']
    : [`It loses ${losses.join('; ')}: dump them first (pg_dump) if they are worth anything.`]
}

function describeComplexity(operations: readonly MigrationOperation[]): readonly string[] {
  const high = operations.filter(({complexity}) => complexity === 'high')
  return high.length === 0
    ? []
    : [`Look at ${high.map(({kind, target, because = ''}) => `${kind} ${target} (${because})`).join(', ')}.`]
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
