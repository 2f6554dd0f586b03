import type {MigrationOperation} from '../../document.js'
import type {TypeModel} from '../../lookup/named-types.js'
import type {CompositeType} from '../../model.js'
import {printComposite} from '../../sql/print/print-composite.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export function createComposite(composite: CompositeType, model: TypeModel): MigrationOperation {
  const name = qualifiedName(composite)
  return {
    kind: 'create-composite',
    target: name,
    forward: printComposite(composite, model),
    rollback: `DROP TYPE ${name};`,
  }
}
