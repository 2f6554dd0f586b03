import type {Index, Trigger} from '@journeywright/schema'

/** What tables have in common with views, by the id of either. */
export interface RelationParts {
  readonly indexes: ReadonlyMap<string, readonly Index[]>
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>
}
