import type {SchemaModel} from '@journeywright/schema'

/** A schema with one defect, and its twin, which does the same thing well. */
export interface Plant {
  /** The rule that has to find it. */
  readonly rule: string
  readonly bad: SchemaModel
  readonly good: SchemaModel
}
