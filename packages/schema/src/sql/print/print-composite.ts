import {namedTypes, type TypeModel} from '../../lookup/named-types.js'
import type {CompositeType} from '../../model.js'
import {printType} from './print-type.js'
import {qualifiedName} from '../names/qualified-name.js'
import {quoteName} from '../names/quote-name.js'

/** The `CREATE TYPE` statement of a type of several attributes. */
export function printComposite(composite: CompositeType, model: TypeModel): string {
  const types = namedTypes(model)
  const attributes = composite.attributes.map(({name, type, collation}) => {
    const collated = collation === undefined ? '' : ` COLLATE ${collation}`
    return `${quoteName(name)} ${printType(type, types)}${collated}`
  })
  return `CREATE TYPE ${qualifiedName(composite)} AS (${attributes.join(', ')});`
}
