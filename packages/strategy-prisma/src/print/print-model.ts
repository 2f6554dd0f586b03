import {limitsOfTable} from '../limits/limits-of-table.js'
import type {NamedEnum, NamedModel} from '../names/named-schema.js'
import type {ModelRelations} from '../relations/relations-by-model.js'
import {printBlock} from './print-block.js'
import {printBlockAttributes} from './print-block-attributes.js'
import {oneLine, printComment} from './print-comment.js'
import {printField} from './print-field.js'
import {printRelations} from './print-relation.js'

export interface PrintContext {
  readonly enums: readonly NamedEnum[]
  readonly relations: ModelRelations
  /** True when tables lie in more than the schema `public`. */
  readonly withSchema: boolean
  /** Columns that models of the repository have `@updatedAt` on, by their names. */
  readonly touched: ReadonlySet<string>
}

/** A model: columns, relations, keys and indexes, and the names of what only the database holds. */
export function printModel(model: NamedModel, context: PrintContext): string {
  return printBlock(printComment(model.table.comment), `model ${model.name}`, modelGroups(model, context))
}

/** The lines of a model's block: fields, relations, notes and attributes. */
export function modelGroups(model: NamedModel, context: PrintContext): readonly (readonly string[])[] {
  return [
    model.fields.flatMap(field => printField(field, model, context)),
    printRelations(model, context.relations),
    beyondPrisma(model),
    printBlockAttributes(model, context.withSchema),
  ]
}

function beyondPrisma({table}: NamedModel): readonly string[] {
  const names = limitsOfTable(table)
    .filter(({kind}) => kind !== 'table')
    .map(({kind, name}) => `${name} (${kind})`)
  return names.length === 0 ? [] : [`// Only in the database: ${oneLine(names.join(', '))}`]
}
