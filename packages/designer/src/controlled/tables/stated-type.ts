import type {ColumnType, EnumType} from '@journeywright/schema'
import type {Conventions} from '../../conventions/conventions.js'
import {columnType} from '../../logical/column-type.js'
import {inferType} from '../../types/infer-type.js'
import type {AttributeStatement, StatedType, Target} from '../statement.js'
import {attributesOf} from './attributes-of.js'
import {keyMembers} from './key-members.js'
import type {StatedEnums} from './stated-enums.js'
import type {StatedThing} from './state-tables.js'

export interface StatedContext {
  readonly things: ReadonlyMap<string, StatedThing>
  readonly enums: StatedEnums
  readonly conventions: Conventions
}

/** As the text says it; what refers has the type of what it refers to, and the rest what its name suggests. */
export function statedType(attribute: AttributeStatement, context: StatedContext): ColumnType {
  const {thing, name, type, refersTo} = attribute
  if (type !== null) return asColumnType(type, context, context.enums.nameFor(thing, name) ?? '')
  const target = refersTo === null ? null : findTargetColumn(refersTo, context)
  return target ?? columnType(inferType(name), context.conventions, '')
}

function asColumnType(type: StatedType, {enums, conventions}: StatedContext, enumName: string): ColumnType {
  switch (type.kind) {
    case 'column':
      return type.type
    case 'meaning':
      return columnType(type.type, conventions, enumName)
    case 'named':
      return repeat(
        namedType(
          type.name,
          enums.all.find(({name}) => name === type.name),
        ),
        type.depth,
      )
  }
}

function namedType(name: string, found: EnumType | undefined): ColumnType {
  if (!found) return {kind: 'other', name}
  return found.namespace === 'public' ? {kind: 'enum', name} : {kind: 'enum', name, namespace: found.namespace}
}

function repeat(type: ColumnType, depth: number): ColumnType {
  return depth === 0 ? type : repeat({kind: 'array', of: type}, depth - 1)
}

/** The type of the one column that is referred to; null when it is none, more than one, or refers on in a circle. */
function findTargetColumn({thing, columns}: Target, context: StatedContext): ColumnType | null {
  const target = context.things.get(thing)
  if (!target) return null
  const wanted = columns ?? keyMembers(target)
  const [name] = wanted ?? ['id']
  if (name === undefined || (wanted !== null && wanted.length !== 1)) return null
  const attribute = attributesOf(target).find(each => each.name === name)
  if (!attribute) return name === 'id' ? surrogateType(context) : null
  // Without its own statements the target is no target any more, so that a circle ends.
  const rest = new Map([...context.things].filter(([key]) => key !== thing))
  return statedType(attribute, {...context, things: rest})
}

function surrogateType({conventions}: StatedContext): ColumnType {
  const {value} = conventions.keys
  return {kind: value === 'identity' ? 'bigint' : value}
}
