import type {Place} from '@journeywright/problems'
import type {SchemaElement} from './schema-element.js'

/** Where elements were written, by `placeKey`. */
export type Places = ReadonlyMap<string, Place>

/** Two elements have one key when they are the same. */
export function placeKey({namespace, name, column, part}: SchemaElement): string {
  return [namespace, name, column ?? '', part ?? ''].join('\0')
}

/** Where an element was written, or else what it's a part of. */
export function findPlace(element: SchemaElement, places: Places): Place | undefined {
  const {namespace, name} = element
  return places.get(placeKey(element)) ?? places.get(placeKey({namespace, name}))
}
