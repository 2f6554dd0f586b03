import {findTable} from '../lookup/find-table.js'
import type {Check, ForeignKey, SchemaModel, Table, Trigger} from '../model.js'
import {qualifiedName} from '../sql/names/qualified-name.js'

/**
 * The model with what a partition or heir must have before it joins its parent, whether or not the model lists it there:
 * checks, and columns that are never null. What the server passes on by itself is left to it: triggers and foreign keys of
 * the same name.
 */
export function completeHeirs<Model extends Pick<SchemaModel, 'tables'>>(model: Model): Model {
  if (!model.tables.some(table => table.partitionOf ?? table.inherits)) return model
  const byName = new Map(model.tables.map(table => [qualifiedName(table), table]))
  return {...model, tables: model.tables.map(table => completeHeir(table, model, byName))}
}

function completeHeir(table: Table, model: Pick<SchemaModel, 'tables'>, byName: ReadonlyMap<string, Table>): Table {
  const wholes = wholesOf(table, model)
  const parents = [...wholes, ...forebearsOf(table, byName)]
  if (parents.length === 0) return table
  const required = new Set(parents.flatMap(({columns}) => columns.flatMap(each => (each.nullable ? [] : [each.name]))))
  return {
    ...table,
    columns: table.columns.map(each => (required.has(each.name) ? {...each, nullable: false} : each)),
    checks: withInherited(table.checks, parents),
    triggers: table.triggers.filter(each => !isPassedOn(each, wholes)),
    foreignKeys: table.foreignKeys.filter(
      key => !wholes.some(whole => whole.foreignKeys.some(each => isSame(each, key))),
    ),
  }
}

/** The tables that it's a partition of, up to the whole one. */
function wholesOf(table: Table, model: Pick<SchemaModel, 'tables'>, below: readonly Table[] = []): readonly Table[] {
  const {partitionOf} = table
  const whole = partitionOf && findTable(model, partitionOf.table, partitionOf.namespace)
  if (!whole || below.includes(whole)) return below
  return wholesOf(whole, model, [...below, whole])
}

function forebearsOf(table: Table, byName: ReadonlyMap<string, Table>, below: readonly Table[] = []): readonly Table[] {
  const parents = (table.inherits ?? []).flatMap(name => byName.get(name) ?? [])
  return parents
    .filter(parent => !below.includes(parent))
    .reduce<readonly Table[]>((all, parent) => forebearsOf(parent, byName, [...all, parent]), below)
}

function withInherited(own: readonly Check[], parents: readonly Table[]): readonly Check[] {
  const all = new Map(own.map(check => [check.name, check]))
  for (const check of parents.flatMap(({checks}) => checks)) {
    if (!check.noInherit && !all.has(check.name)) all.set(check.name, check)
  }
  return [...all.values()]
}

function isPassedOn({name}: Trigger, wholes: readonly Table[]): boolean {
  return wholes.some(({triggers}) => triggers.some(each => each.name === name && each.forEach === undefined))
}

function isSame(a: ForeignKey, b: ForeignKey): boolean {
  return a.name === b.name && a.columns.join('\0') === b.columns.join('\0') && a.references.table === b.references.table
}
