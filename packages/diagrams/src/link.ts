import {compareText} from '@journeywright/problems'
import type {ForeignKey, SchemaModel, Table} from '@journeywright/schema'

/** A foreign key with both of its ends. */
export interface Link {
  readonly key: ForeignKey
  readonly child: Table
  readonly parent: Table
  /** False when a child may have no parent. */
  readonly isRequired: boolean
}

/** Every foreign key whose target is drawn, by child and name. */
export function linksOf(schema: Pick<SchemaModel, 'tables'>): readonly Link[] {
  return sortedTables(schema).flatMap(child =>
    [...child.foreignKeys]
      .sort((a, b) => compareText(a.name, b.name))
      .flatMap(key => {
        const parent = targetOf(schema, child, key)
        return parent && parent.partitionOf === undefined
          ? [{key, child, parent, isRequired: isRequired(child, key)}]
          : []
      }),
  )
}

/** What is drawn, by namespace and name: a partition has nothing that its table doesn't show. */
export function sortedTables({tables}: Pick<SchemaModel, 'tables'>): readonly Table[] {
  const drawn = tables.filter(({partitionOf}) => partitionOf === undefined)
  return drawn.sort((a, b) => compareText(a.namespace, b.namespace) || compareText(a.name, b.name))
}

function targetOf({tables}: Pick<SchemaModel, 'tables'>, child: Table, key: ForeignKey): Table | undefined {
  const named = tables.filter(({name}) => name === key.references.table)
  return named.find(({namespace}) => namespace === (key.references.namespace ?? child.namespace)) ?? named[0]
}

function isRequired(child: Table, key: ForeignKey): boolean {
  return key.columns.every(name => child.columns.some(column => column.name === name && !column.nullable))
}
