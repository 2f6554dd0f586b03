import type {ReferentialAction} from '@journeywright/schema'
import type {NamedModel} from '../names/named-schema.js'
import type {Relation} from '../relations/relation.js'
import {quoteString} from './quote-string.js'

/** The relation fields of a model: first those that hold a key, then the ways back. */
export function printRelations(model: NamedModel, relations: readonly Relation[]): readonly string[] {
  return [
    ...relations.filter(({from}) => from === model).map(printForward),
    ...relations.filter(({to}) => to === model).map(printBack),
  ]
}

function printForward({key, to, fields, references, name, field, isOptional}: Relation): string {
  const parts = [
    ...(name === null ? [] : [quoteString(name)]),
    `fields: [${fields.join(', ')}]`,
    `references: [${references.join(', ')}]`,
    `onDelete: ${actions[key.onDelete]}`,
    `onUpdate: ${actions[key.onUpdate]}`,
    `map: ${quoteString(key.name)}`,
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
