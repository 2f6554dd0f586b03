import type {ReferentialAction} from '@journeywright/schema'
import type {NamedModel} from '../names/named-schema.js'
import type {Relation} from '../relations/relation.js'
import type {ModelRelations} from '../relations/relations-by-model.js'
import {printMap} from './print-map.js'
import {quoteString} from './quote-string.js'

/** The relation fields of a model: first those that hold a key, then the ways back. */
export function printRelations(model: NamedModel, {forward, back}: ModelRelations): readonly string[] {
  return [...(forward.get(model) ?? []).map(printForward), ...(back.get(model) ?? []).map(printBack)]
}

function printForward({key, from, to, fields, references, name, field, isOptional}: Relation): string {
  const parts = [
    ...(name === null ? [] : [quoteString(name)]),
    `fields: [${fields.join(', ')}]`,
    `references: [${references.join(', ')}]`,
    `onDelete: ${actions[key.onDelete]}`,
    `onUpdate: ${actions[key.onUpdate]}`,
    ...printMap({name: key.name, table: from.table.name, columns: key.columns, ending: 'fkey'}),
  ]
  return `${field} ${to.name}${isOptional ? '?' : ''} @relation(${parts.join(', ')})`
}

function printBack({from, name, back, isOneToOne}: Relation): string {
  const relation = name === null ? '' : ` @relation(${quoteString(name)})`
  return `${back} ${from.name}${isOneToOne ? '?' : '[]'}${relation}`
}

const actions: Readonly<Record<ReferentialAction, string>> = {
  'no action': 'NoAction',
  restrict: 'Restrict',
  cascade: 'Cascade',
  'set null': 'SetNull',
  'set default': 'SetDefault',
}
