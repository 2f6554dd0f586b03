import {newColumn, newIndex, newTable, type ForeignKey, type Table} from '@journeywright/schema'
import {columnTypeOf} from './column-type-of.js'
import type {Datamodel, PrismaModel} from './datamodel.js'
import {tableName} from './table-of.js'

/** The tables that Prisma makes for relations with a list on both sides. */
export function joinTablesOf(datamodel: Datamodel): readonly Table[] {
  const sides = datamodel.models.flatMap(model =>
    model.fields.flatMap(field => (field.kind === 'object' && field.isList ? [{model, field}] : [])),
  )
  return sides.flatMap(({model, field}, index) => {
    const other = sides.find(
      (each, at) => at > index && each.field.relationName === field.relationName && each.model.name === field.type,
    )
    if (!other || other.field.type !== model.name) return []
    const [a, b] = [model, other.model].toSorted((one, two) => (one.name < two.name ? -1 : 1))
    return a && b ? [joinTable(field.relationName ?? '', a, b, datamodel)] : []
  })
}

function joinTable(relation: string, a: PrismaModel, b: PrismaModel, datamodel: Datamodel): Table {
  const name = `_${relation}`
  const [left, right] = [side(name, 'A', a, datamodel), side(name, 'B', b, datamodel)]
  return newTable({
    name,
    namespace: a.schema ?? 'public',
    kind: 'associative',
    columns: [left.column, right.column],
    primaryKey: {name: `${name}_AB_pkey`, columns: ['A', 'B']},
    foreignKeys: [left.key, right.key],
    indexes: [newIndex({name: `${name}_B_index`, columns: ['B']})],
  })
}

function side(table: string, column: string, model: PrismaModel, {indexes}: Datamodel) {
  const id = indexes.find(index => index.model === model.name && index.type === 'id')?.fields[0]?.name
  const field = model.fields.find(({name}) => name === id)
  const namespace = model.schema ?? 'public'
  const key: ForeignKey = {
    name: `${table}_${column}_fkey`,
    columns: [column],
    references: {
      table: tableName(model),
      ...(namespace !== 'public' && {namespace}),
      columns: [field?.dbName ?? id ?? 'id'],
    },
    onDelete: 'cascade',
    onUpdate: 'cascade',
    cardinality: 'many-to-one',
    reason: '',
    sources: [],
  }
  return {column: newColumn(column, field ? columnTypeOf(field) : 'text'), key}
}
