import type {CollateClause} from 'libpg-query'
import {quoteName} from '../../sql/names/quote-name.js'
import {namesOf} from '../tree/name-parts.js'

/** Qualified as far as its author did, or as PostgreSQL's own; quoted as it must be. */
export function collationOf({collname}: Pick<CollateClause, 'collname'>): string {
  const [name = '', namespace] = namesOf(collname).toReversed()
  const isOfServer = namespace === undefined && !/^[a-z_]*$/.test(name)
  const qualifier = isOfServer ? 'pg_catalog' : namespace
  return qualifier === undefined ? quoteName(name) : `${quoteName(qualifier)}.${quoteName(name)}`
}
