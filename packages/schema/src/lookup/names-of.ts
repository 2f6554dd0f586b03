import type {SchemaModel} from '../model.js'
import {listNames, type NamedElement} from './list-names.js'

const known = new WeakMap<SchemaModel, readonly NamedElement[]>()

/** As `listNames`; models don't change, so each is gone through once however many rules ask. */
export function namesOf(model: SchemaModel): readonly NamedElement[] {
  const names = known.get(model) ?? listNames(model)
  known.set(model, names)
  return names
}
