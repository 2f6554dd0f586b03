import type {Problem} from '@journeywright/problems'
import type {SchemaModel} from '@journeywright/schema'
import {notExpressible} from '../problems.js'
import type {Limit} from './limit.js'
import {limitsOfTable} from './limits-of-table.js'

/** One problem a thing that only the SQL migration makes. */
export function limitsOfSchema(schema: SchemaModel, migration: string): readonly Problem[] {
  const whole: readonly Limit[] = [
    ...schema.extensions.map(name => ({kind: 'extension', name, reason: 'it installs none without a preview feature'})),
    ...schema.functions.map(({name}) => ({kind: 'function', name, reason: 'it has no functions'})),
    ...beside(schema),
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

function beside({
  domains = [],
  composites = [],
  sequences = [],
  views = [],
  grants = [],
  withheld = [],
}: SchemaModel): readonly Limit[] {
  const free = sequences.filter(({ownedBy}) => ownedBy === undefined)
  return [
    ...domains.map(({name}) => ({kind: 'domain', name, reason: 'it has no types with rules of their own'})),
    ...composites.map(({name}) => ({kind: 'composite type', name, reason: 'it has no types of several attributes'})),
    ...free.map(({name}) => ({kind: 'sequence', name, reason: 'it has no sequences but those of a column'})),
    ...views.map(({name}) => ({kind: 'view', name, reason: 'it makes no views'})),
    ...grants.map(({target, to}) => ({
      kind: 'grant',
      name: `${target} to ${to}`,
      reason: 'it has no roles and no grants',
    })),
    ...withheld.map(({target}) => ({
      kind: 'grant',
      name: `${target} from PUBLIC`,
      reason: 'it has no roles and no grants',
    })),
  ]
}
