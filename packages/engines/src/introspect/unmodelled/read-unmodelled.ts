import {compareText} from '@journeywright/problems'
import type {Unmodelled} from '@journeywright/schema'
import type {Ask} from '../in-snapshot.js'
import {accessQueries} from './access-queries.js'
import {codeQueries} from './code-queries.js'
import {commentQuery} from './comment-query.js'
import {objectQueries} from './object-queries.js'
import {tableQueries} from './table-queries.js'
import {typeQueries} from './type-queries.js'

const query = [...tableQueries, ...typeQueries, ...codeQueries, ...objectQueries, ...accessQueries, commentQuery].join(
  '\nUNION ALL\n',
)

/** What the database has and the model cannot hold: SQL where the server prints it or it can be put together. */
export async function readUnmodelled(ask: Ask): Promise<readonly Unmodelled[]> {
  const rows = await ask<Unmodelled>(query)
  return [...rows].sort((a, b) => compareText(a.reason, b.reason) || compareText(a.text, b.text))
}
