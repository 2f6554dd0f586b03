import {findTable} from '../../lookup/find-table.js'
import type {Sequence} from '../../model.js'
import type {SchemaRule} from '../../schema-rule.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

const widths = ['smallint', 'integer', 'bigint']

export const sequenceWidth: SchemaRule = {
  id: 'schema/sequence-width',
  severity: 'warning',
  summary: 'A sequence counts as far as its column, and no further.',
  check(model, report) {
    for (const sequence of model.sequences ?? []) {
      const {ownedBy} = sequence
      if (!ownedBy) continue
      const columns = findTable(model, ownedBy.table, ownedBy.namespace)?.columns ?? []
      const type = columns.find(({name}) => name === ownedBy.column)?.type.kind ?? ''
      const width = widthOf(sequence)
      if (!widths.includes(type) || width === null || width === type) continue
      report({
        about: sequence,
        message: `Unexpected sequence \`${sequence.name}\` with the end of \`${width}\`, expected that of \`${type}\` as \`${ownedBy.table}.${ownedBy.column}\` has`,
        fix: `Write ALTER SEQUENCE ${qualifiedName(sequence)} AS ${type}.`,
      })
    }
  },
}

/** Null where the sequence ends at a number of its own. */
function widthOf({type, maximum}: Sequence): string | null {
  const declared = type ?? 'bigint'
  const ends: Readonly<Record<string, string>> = {
    '32767': 'smallint',
    '2147483647': 'integer',
    '9223372036854775807': 'bigint',
  }
  return maximum === undefined ? declared : (ends[maximum] ?? null)
}
