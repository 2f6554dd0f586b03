import type {EnumType, Source, Table} from '@journeywright/schema'
import type {Conventions} from '../../conventions/conventions.js'
import {toSource} from '../../concepts/select-packs.js'
import type {Fact} from '../../facts/fact.js'
import type {Statement} from '../statement.js'
import {asAttribute} from './as-attribute.js'
import {makeStatedTable} from './make-stated-table.js'
import {statedEnums} from './stated-enums.js'

/** A statement with the place that it was made at. */
export interface Stated {
  readonly statement: Statement
  readonly source: Source
}

/** What is said of one thing whose table is named. */
export interface StatedThing {
  readonly thing: string
  readonly name: string
  readonly namespace: string
  readonly stated: readonly Stated[]
}

export interface StatedTables {
  readonly tables: readonly Table[]
  /** The name of what each of them holds. */
  readonly things: readonly string[]
  readonly enums: readonly EnumType[]
}

/** The tables that the controlled language states, as they are written and in that order, with their lists of values. */
export function stateTables(facts: readonly Fact[], conventions: Conventions): StatedTables {
  const stated = facts.flatMap(fact =>
    fact.kind === 'declaration' ? [{statement: fact.statement, source: toSource(fact)}] : [],
  )
  const things = findStatedThings(stated)
  const enums = statedEnums(stated, things)
  const context = {things, enums, conventions}
  return {
    tables: [...things.values()].map(thing => makeStatedTable(thing, context)),
    things: [...things.keys()].map(thing => thing.replaceAll('`', '')),
    enums: enums.all,
  }
}

function findStatedThings(stated: readonly Stated[]): ReadonlyMap<string, StatedThing> {
  const byThing = new Map<string, Stated[]>()
  const tables = new Map<string, {readonly name: string; readonly namespace: string}>()
  for (const each of stated) {
    const {statement} = each
    const owner = ownerOf(statement)
    if (owner === null) continue
    const plain = statement.what === 'relation' ? {...each, statement: asAttribute(statement)} : each
    byThing.set(owner, [...(byThing.get(owner) ?? []), plain])
    if (statement.what === 'thing' && statement.table !== null) tables.set(owner, statement.table)
  }
  return new Map(
    [...tables].map(([thing, table]) => [thing, {thing, ...table, stated: byThing.get(thing) ?? []}] as const),
  )
}

/** The thing whose table a statement adds to. */
function ownerOf(statement: Statement): string | null {
  if (statement.what === 'values' || statement.what === 'note') return null
  if (statement.what === 'relation') return statement.max === 'many' ? statement.to : statement.from
  return statement.thing
}
