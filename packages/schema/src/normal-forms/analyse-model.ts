import {ownTables} from '../lookup/own-tables.js'
import type {SchemaModel} from '../model.js'
import {analyseTable} from './analyse-table.js'
import type {TableAnalysis} from './table-analysis.js'

/** Each table by itself, in the order of the model. A partition holds rows of its parent and is judged there. */
export function analyseModel(model: Pick<SchemaModel, 'tables'>): readonly TableAnalysis[] {
  return ownTables(model).map(analyseTable)
}
