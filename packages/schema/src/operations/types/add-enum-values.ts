import type {MigrationOperation} from '../../document.js'
import type {EnumType} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteText} from '../../sql/names/quote-text.js'

/**
 * Adds values where they belong. The server takes none back, so the way back, which is given, makes the type anew. They can
 * be used when the transaction that adds them has ended.
 */
export function addEnumValues(from: EnumType, to: EnumType, rollback: string): MigrationOperation {
  const name = qualifiedName(to)
  const lines = to.values.flatMap((value, at) => {
    if (from.values.includes(value)) return []
    const before = to.values[at - 1]
    const next = to.values.find((each, place) => place > at && from.values.includes(each))
    const place =
      before === undefined ? (next === undefined ? '' : ` BEFORE ${quoteText(next)}`) : ` AFTER ${quoteText(before)}`
    return [`ALTER TYPE ${name} ADD VALUE ${quoteText(value)}${place};`]
  })
  return {
    kind: 'add-enum-values',
    target: name,
    forward: lines.join('\n'),
    rollback,
    complexity: 'low',
    because:
      'no row is touched; the way back writes every row of its columns anew, and stops where a new value is used',
  }
}
