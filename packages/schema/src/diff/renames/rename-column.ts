import type {ForeignKey, Policy, SchemaModel, Table, Trigger} from '../../model.js'
import {findTarget} from '../../lookup/find-target.js'
import type {KnownRename} from './rename.js'
import {renameWord} from './rename-words.js'

/** A model in which a column, and all that speaks of it, has another name; in partitions too. Views keep their text. */
export function renameColumn(model: SchemaModel, rename: KnownRename): SchemaModel {
  const {namespace, of, name, to} = rename
  const isTable = (each: Table | undefined) => each?.namespace === namespace && each.name === of
  const isPartition = ({partitionOf}: Table) => partitionOf?.namespace === namespace && partitionOf.table === of
  const swap = (each: string) => (each === name ? to : each)
  const keys = (table: Table) =>
    table.foreignKeys.map(key => (isTable(findTarget(model, table, key)) ? renameTarget(key, swap) : key))
  return {
    ...model,
    tables: model.tables
      .map(table => ({...table, foreignKeys: keys(table)}))
      .map(table => (isTable(table) || isPartition(table) ? renameIn(table, name, to) : table)),
    ...(model.sequences && {
      sequences: model.sequences.map(sequence => {
        const {ownedBy} = sequence
        if (ownedBy?.namespace !== namespace || ownedBy.table !== of) return sequence
        return {...sequence, ownedBy: {...ownedBy, column: swap(ownedBy.column)}}
      }),
    }),
  }
}

function renameTarget(key: ForeignKey, swap: (name: string) => string): ForeignKey {
  return {...key, references: {...key.references, columns: key.references.columns.map(swap)}}
}

function renameIn(table: Table, name: string, to: string): Table {
  const swap = (each: string) => (each === name ? to : each)
  const sql = (text: string) => renameWord(text, name, to)
  const keyOrSql = (text: string) => (text.startsWith('(') ? sql(text) : swap(text))
  const key = <Part extends {readonly columns: readonly string[]; readonly include?: readonly string[]}>(
    part: Part,
  ) => ({
    ...part,
    columns: part.columns.map(swap),
    ...(part.include && {include: part.include.map(swap)}),
  })
  return {
    ...table,
    columns: table.columns.map(column => ({
      ...column,
      name: swap(column.name),
      generated: column.generated === null ? null : sql(column.generated),
    })),
    primaryKey: table.primaryKey && key(table.primaryKey),
    uniques: table.uniques.map(key),
    checks: table.checks.map(check => ({...check, expression: sql(check.expression)})),
    ...(table.exclusions && {
      exclusions: table.exclusions.map(each => ({...each, definition: sql(each.definition)})),
    }),
    foreignKeys: table.foreignKeys.map(each => ({
      ...key(each),
      ...(each.setColumns && {setColumns: each.setColumns.map(swap)}),
    })),
    indexes: table.indexes.map(index => ({
      ...index,
      columns: index.columns.map(each => ({...each, name: keyOrSql(each.name)})),
      include: index.include.map(swap),
      where: index.where === null ? null : sql(index.where),
    })),
    policies: table.policies.map(policy => renameInPolicy(policy, sql)),
    triggers: table.triggers.map(trigger => renameInTrigger(trigger, swap, sql)),
    partitioning: table.partitioning && {
      ...table.partitioning,
      columns: table.partitioning.columns.map(keyOrSql),
    },
  }
}

export function renameInPolicy(policy: Policy, sql: (text: string) => string): Policy {
  const {using, withCheck} = policy
  return {...policy, using: using === null ? null : sql(using), withCheck: withCheck === null ? null : sql(withCheck)}
}

function renameInTrigger(trigger: Trigger, swap: (name: string) => string, sql: (text: string) => string): Trigger {
  const {updateOf, when} = trigger
  return {
    ...trigger,
    ...(updateOf && {updateOf: updateOf.map(swap)}),
    ...(when !== undefined && {when: sql(when)}),
  }
}
