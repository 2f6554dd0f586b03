import type {Problem} from '@journeywright/problems'
import type {SchemaDiff} from '../../diff/diff-models.js'
import type {Subject} from '../../diff/element.js'
import {valueNeeded} from '../../problems.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'
import {backfillFor, type Backfills} from './context.js'

/** Where rows that are there need a value, and nobody says which: on the way forward, or back. */
export function missingValues({changes}: SchemaDiff, backfills: Backfills): readonly Problem[] {
  return changes.flatMap(change => {
    if (change.kind === 'create') return missing(change.to.subject, 'the migration', backfills)
    if (change.kind === 'drop') return missing(change.from.subject, 'the way back', backfills)
    const {subject: from} = change.from
    if (from.kind !== 'column' || !from.column.nullable || change.kind !== 'alter') return []
    return missing(change.to.subject, 'the migration', backfills, true)
  })
}

function missing(subject: Subject, when: string, backfills: Backfills, isKept = false): readonly Problem[] {
  if (subject.kind !== 'column') return []
  const {table, column} = subject
  const hasValue = column.default !== null && !isKept
  if (column.nullable || hasValue || column.identity !== null || column.generated !== null) return []
  if (backfillFor(backfills, table.namespace, table.name, column.name) !== undefined) return []
  const name = `${qualifiedName(table)}.${quoteName(column.name)}`
  return [valueNeeded(name, when, `${table.namespace}.${table.name}.${column.name}=expression`)]
}
