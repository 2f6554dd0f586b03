import type {MigrationOperation} from '../../document.js'
import type {EnumType} from '../../model.js'
import {printEnum} from '../../sql/print/print-enum.js'
import {qualifiedName} from '../../sql/names/qualified-name.js'

export function createEnum(type: EnumType): MigrationOperation {
  const name = qualifiedName(type)
  return {kind: 'create-enum', target: name, forward: printEnum(type), rollback: `DROP TYPE ${name};`}
}
