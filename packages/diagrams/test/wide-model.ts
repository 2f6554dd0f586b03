import {newColumn, newForeignKey, newTable, type SchemaModel, type Table} from '@journeywright/schema'
import {shopModel} from '@journeywright/schema/testing'

/** `count` tables in five areas, each but the first with one to three parents among the earlier ones. */
export function wideModel(count: number): SchemaModel {
  return {...shopModel(), name: 'wide', tables: Array.from({length: count}, (_, index) => table(index))}
}

/** The first table with all others around it. */
export function hubModel(count: number): SchemaModel {
  const model = wideModel(count)
  const [hub, ...others] = model.tables
  const around = others.map(each => ({
    ...each,
    columns: [...each.columns.filter(({name}) => !name.startsWith('table')), newColumn('hub_id', 'bigint')],
    foreignKeys: [newForeignKey({name: `fk_${each.name}`, columns: ['hub_id'], table: hub?.name ?? ''})],
  }))
  return {...model, tables: hub ? [hub, ...around] : []}
}

function table(index: number): Table {
  const parents = [...new Set([index >> 1, index >> 2, index % 3].filter(parent => parent < index))]
  return newTable({
    name: `table_number_${index}`,
    area: `area ${index % 5}`,
    columns: [
      newColumn('id', 'bigint', {identity: 'always'}),
      ...parents.map(parent => newColumn(`table_number_${parent}_id`, 'bigint', {nullable: parent % 2 === 0})),
      ...Array.from({length: 3 + (index % 7)}, (_, number) => newColumn(`attribute_${number}`, 'timestamptz')),
    ],
    primaryKey: {name: `pk_table_number_${index}`, columns: ['id']},
    foreignKeys: parents.map(parent =>
      newForeignKey({
        name: `fk_${index}_${parent}`,
        columns: [`table_number_${parent}_id`],
        table: `table_number_${parent}`,
      }),
    ),
  })
}
