import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {notExpressible} from '../problems.js'
import {limitsOfTable} from './limits-of-table.js'

/** One problem a thing that only the SQL migration makes. */
export function limitsOfSchema(schema: SchemaModel, migration: string): readonly Problem[] {
  const whole = [
    ...schema.extensions.map(name => ({kind: 'extension', name, reason: 'it installs none without a preview feature'})),
    ...schema.functions.map(({name}) => ({kind: 'function', name, reason: 'it has no functions'})),
    ...schema.roles.map(({name}) => ({kind: 'role', name, reason: 'it has no roles and no grants'})),
  ]
  return [
    ...whole.map(({kind, name, reason}) => notExpressible(`${kind} \`${name}\``, reason, migration)),
    ...schema.tables.flatMap(table =>
      limitsOfTable(table).map(({kind, name, reason}) =>
        notExpressible(`${kind} \`${name}\` of table \`${table.name}\``, reason, migration),
      ),
    ),
  ]
}
