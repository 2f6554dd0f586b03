import {knownKey} from '../names/known-names.js'
import type {NamedModel, NamedSchema} from '../names/named-schema.js'
import type {PrintContext} from '../print/print-model.js'
import {printRelations} from '../print/print-relation.js'

export interface NamedSide {
  readonly named: NamedSchema
  readonly context: PrintContext
}

/** The tables whose models may be printed otherwise on one side: of a large schema most are not, and printing takes long. */
export function differingModels(was: NamedSide, now: NamedSide): ReadonlySet<string> {
  const [before, after] = [factsOf(was), factsOf(now)]
  const keys = [...before.keys(), ...after.keys()]
  return new Set(keys.filter(key => before.get(key) !== after.get(key)))
}

/** All that a model is printed from, by its table. */
function factsOf({named: {models, enums}, context}: NamedSide): ReadonlyMap<string, string> {
  const shared = JSON.stringify([enums, context.withSchema])
  return new Map(models.map(model => [knownKey(model.table), `${factsOfModel(model, context)}${shared}`]))
}

function factsOfModel(model: NamedModel, {relations}: PrintContext): string {
  const {table, name, fields} = model
  return JSON.stringify([table, name, fields.map(field => field.name), printRelations(model, relations)])
}
