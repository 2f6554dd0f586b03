import {compareText} from '@journeywright/problems'
import type {SchemaModel, SchemaReading} from '@journeywright/schema'
import type {Database} from '../engine.js'
import {readAccess} from './access/read-access.js'
import {readFunctions} from './code/read-functions.js'
import {readViews} from './code/read-views.js'
import {inSnapshot, type Ask} from './in-snapshot.js'
import {orderByNeed} from './order-by-need.js'
import {readExtensions} from './read-extensions.js'
import {readNamespaces} from './read-namespaces.js'
import {readNeeds} from './read-needs.js'
import {readIndexes} from './tables/read-indexes.js'
import {readTables} from './tables/read-tables.js'
import {readTriggers} from './tables/read-triggers.js'
import {readComposites} from './types/read-composites.js'
import {readDomains} from './types/read-domains.js'
import {readEnums} from './types/read-enums.js'
import {readSequences} from './types/read-sequences.js'
import {stated} from './stated.js'
import {readDoubts} from './unmodelled/read-doubts.js'
import {readUnmodelled} from './unmodelled/read-unmodelled.js'

/** A database of ours, or anything else that answers as one. */
export type Readable = Pick<Database, 'judge' | 'execute' | 'query'>

export interface ReadDatabaseOptions {
  /** The name of the model. Default: that of the database. */
  readonly name?: string
}

/**
 * The schema that a PostgreSQL database has by its own catalogs, without the server's own objects and those of extensions.
 * Reads in one transaction that may not write. Owners are left out. Throws a `ProblemError` when the server refuses.
 */
export async function readDatabase(database: Readable, options: ReadDatabaseOptions = {}): Promise<SchemaReading> {
  return inSnapshot(database, async ask => ({
    model: await readModel(ask, options.name ?? (await readName(ask))),
    problems: await readDoubts(ask),
  }))
}

async function readModel(ask: Ask, name: string): Promise<SchemaModel> {
  const relations = {indexes: await readIndexes(ask), triggers: await readTriggers(ask)}
  const needs = await readNeeds(ask)
  const tables = sortByName(await readTables(ask, relations))
  const enums = sortByName(await readEnums(ask))
  const functions = orderByNeed(await readFunctions(ask), needs)
  const domains = orderByNeed(await readDomains(ask), needs)
  const composites = orderByNeed(await readComposites(ask), needs)
  const sequences = sortByName(await readSequences(ask))
  const views = orderByNeed(await readViews(ask, relations), needs)
  const inhabited = [tables, enums, functions, domains, composites, sequences, views].flat()
  const mentioned = tables.flatMap(({policies}) => policies.flatMap(({roles}) => roles ?? []))
  return {
    formatVersion: '1',
    name,
    dialect: 'postgresql',
    tables,
    enums,
    functions,
    ...(await readExtensions(ask)),
    ...stated({namespaces: await readNamespaces(ask, inhabited), domains, composites, sequences, views}),
    ...(await readAccess(ask, mentioned)),
    accessPatterns: [],
    unmodelled: await readUnmodelled(ask),
  }
}

async function readName(ask: Ask): Promise<string> {
  const [row] = await ask<{readonly name: string}>('SELECT current_database()::text AS name')
  return row?.name ?? ''
}

function sortByName<Item extends {readonly namespace: string; readonly name: string}>(items: readonly Item[]) {
  return [...items].sort((a, b) => compareText(a.namespace, b.namespace) || compareText(a.name, b.name))
}
