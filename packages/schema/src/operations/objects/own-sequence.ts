import type {MigrationOperation} from '../../document.js'
import type {Sequence} from '../../model.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'
import {quoteName} from '../../sql/names/quote-name.js'

/** Lets a sequence go when its column goes; the way back frees it first, so that each is dropped by its own statement. */
export function ownSequence(sequence: Sequence): readonly MigrationOperation[] {
  const {ownedBy} = sequence
  if (!ownedBy) return []
  const name = qualifiedName(sequence)
  const owner = `${qualifiedName({namespace: ownedBy.namespace, name: ownedBy.table})}.${quoteName(ownedBy.column)}`
  return [
    {
      kind: 'own-sequence',
      target: name,
      forward: `ALTER SEQUENCE ${name} OWNED BY ${owner};`,
      rollback: `ALTER SEQUENCE ${name} OWNED BY NONE;`,
    },
  ]
}
