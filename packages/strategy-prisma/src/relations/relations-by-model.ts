import {groupBy} from '@journeywright/schema'
import type {NamedModel} from '../names/named-schema.js'
import type {Relation} from './relation.js'

export interface ModelRelations {
  /** Relations by the model that holds their key. */
  readonly forward: ReadonlyMap<NamedModel, readonly Relation[]>
  /** Relations by the model that they lead to. */
  readonly back: ReadonlyMap<NamedModel, readonly Relation[]>
}

export function relationsByModel(relations: readonly Relation[]): ModelRelations {
  return {forward: groupBy(relations, ({from}) => from), back: groupBy(relations, ({to}) => to)}
}
