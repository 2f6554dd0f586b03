import type {SchemaModel} from '@journeywright/schema'
import {leftOutOfTable} from './left-out-of-table.js'

/** What of a schema no sentence says, in words, in the schema's order. */
export function leftOut(model: SchemaModel): readonly string[] {
  const {functions, roles, extensions, domains = [], composites = [], sequences = [], views = [], grants = []} = model
  const named = (noun: string, all: readonly {readonly name: string}[]) =>
    all.map(({name}) => `Not said: ${noun} ${name}.`)
  return [
    ...model.tables.flatMap(table => leftOutOfTable(table).map(part => `Not said of ${table.name}: ${part}.`)),
    ...model.enums
      .filter(({values}) => values.length === 0)
      .map(({name}) => `Not said: the type ${name}, which has no values.`),
    ...named('the domain', domains),
    ...named('the composite type', composites),
    ...named('the sequence', sequences),
    ...named('the view', views),
    ...named('the function', functions),
    ...named('the role', roles),
    ...extensions.map(name => `Not said: the extension ${name}.`),
    ...grants.map(({privileges, target, to}) => `Not said: that ${to} may ${privileges.join(', ')} ${target}.`),
    ...model.accessPatterns.map(({description}) => `Not said: the access pattern "${description}".`),
    ...model.unmodelled.map(({text}) => `Not said: ${text}`),
  ]
}
