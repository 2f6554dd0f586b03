import {compareText} from '@journeywright/problems'
import type {Unmodelled} from '@journeywright/schema'
import type {Ask} from '../in-snapshot.js'
import {databaseQueries} from './database-queries.js'
import {codeQueries} from './code-queries.js'
import {commentQuery} from './comment-query.js'
import {otherObjects} from './other-objects.js'
import {tableQueries} from './table-queries.js'

const query = [...tableQueries, ...codeQueries, ...databaseQueries, ...otherObjects, commentQuery].join('\nUNION ALL\n')

/** What the database has and the model cannot hold: SQL where the server prints it or it can be put together. */
export async function readUnmodelled(ask: Ask): Promise<readonly Unmodelled[]> {
  const rows = await ask<Unmodelled>(query)
  return [...rows].sort((a, b) => compareText(a.reason, b.reason) || compareText(a.text, b.text))
}
