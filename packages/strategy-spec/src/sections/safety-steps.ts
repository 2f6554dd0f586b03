import {quoteName, type PlannedOperation, type StrategyInput, type Table} from '@journeywright/schema'
import {compareSchemas} from '../facts/compare-schemas.js'
import {countOf} from '../facts/count-of.js'
import {code} from '../markdown/code.js'
import {escapeText} from '../markdown/escape-text.js'

/** How hard the migration is, when it can run, what to save before, and what was tried. */
export function safetySteps(input: StrategyInput): readonly string[] {
  const {added, changed, removed} = compareSchemas(input.schema, input.base)
  const touched = [...changed.map(({table}) => table), ...removed]
  const operations = input.migrations.flatMap(part => part.operations)
  return [
    ...(operations.length > 0 ? [complexity(operations), maintenanceWindow(operations)] : []),
    ...(touched.length > 0
      ? [
          `**Before applying**: save what is changed: ${code(dump(touched))}, and see that it can be read: ${code('pg_restore --list before.dump')}.`,
        ]
      : []),
    ...(added.length > 0 ? [`**Before rolling back**: save the rows that it drops: ${code(dump(added))}.`] : []),
    ...tried(input),
  ]
}

/** That of the hardest operations. */
function complexity(operations: readonly PlannedOperation[]): string {
  const hardest = (['high', 'medium', 'low'] as const).find(level => operations.some(each => each.complexity === level))
  const count = operations.filter(each => each.complexity === hardest).length
  const share =
    count === operations.length ? countOf(count, 'operation') : `${count} of ${operations.length} operations`
  return `**Complexity**: ${hardest}, ${share}.`
}

/** Whoever reads or writes waits for these locks longer than for a moment. */
function maintenanceWindow(operations: readonly PlannedOperation[]): string {
  const locks = operations.flatMap(each => each.locks)
  const long = locks.filter(({mode, holds}) => holds !== 'a moment' && mode !== 'share update exclusive')
  if (long.length > 0) {
    const held = [...new Set(long.map(({on, mode, holds}) => `${code(on)} ${mode}, for ${holds}`))]
    return `**Maintenance window**: needed for as long as this takes: ${held.join('; ')}.`
  }
  const why =
    locks.length === 0 ? 'no table that is there is locked' : 'what keeps others from reading or writing takes a moment'
  return `**Maintenance window**: none needed, ${why}.`
}

/** Table by table while that is readable, else by namespace. */
function dump(tables: readonly Table[]): string {
  const names = tables.map(({namespace, name}) => `${quoteName(namespace)}.${quoteName(name)}`)
  const namespaces = [...new Set(tables.map(({namespace}) => quoteName(namespace)))]
  const parts =
    names.length <= 6 ? names.map(name => `-t '${shellText(name)}'`) : namespaces.map(name => `-n '${shellText(name)}'`)
  return `pg_dump --format=custom --file=before.dump ${parts.join(' ')}`
}

function shellText(text: string): string {
  return text.replaceAll("'", String.raw`'\''`)
}

function tried({proof}: StrategyInput): readonly string[] {
  const proofs = proof?.proofs.filter(({id}) => id === 'migration') ?? []
  return proofs.map(
    ({title, passed, total}) =>
      `**Tried**: ${escapeText(title)} on ${escapeText(proof?.judge ?? '')}, ${passed} of ${total}.`,
  )
}
