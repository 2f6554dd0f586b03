import type {SchemaModel} from '../model.js'

/** A type that the model makes, to be found by its name. */
export interface NamedType {
  readonly name: string
  readonly namespace: string
}

export type TypeModel = Pick<SchemaModel, 'enums' | 'domains' | 'composites'>

/** Every type that a model makes. */
export function namedTypes({enums, domains = [], composites = []}: TypeModel): readonly NamedType[] {
  return domains.length + composites.length === 0 ? enums : [...enums, ...domains, ...composites]
}
