import type {MigrationOperation} from '../../document.js'
import type {Sequence} from '../../model.js'
import {printSequence} from '../../sql/print/print-sequence.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export function createSequence(sequence: Sequence): MigrationOperation {
  const name = qualifiedName(sequence)
  return {kind: 'create-sequence', target: name, forward: printSequence(sequence), rollback: `DROP SEQUENCE ${name};`}
}
