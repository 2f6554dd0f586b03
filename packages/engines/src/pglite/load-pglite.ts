import type {PGlite} from '@electric-sql/pglite'
import {fail, missingPglite} from '../problems.js'

/** Makes a cluster of one database, from nothing or from what another one dumped. */
export type StartPglite = (data: Blob | null) => Promise<PGlite>

/** Throws a `ProblemError` when the package isn't installed: it is for whoever wants it. */
export async function loadPglite(): Promise<StartPglite> {
  const {PGlite: Pglite} = await import('@electric-sql/pglite').catch((error: unknown) => {
    throw fail(missingPglite(), error)
  })
  const extensions = await loadExtensions()
  return data =>
    Pglite.create({
      extensions,
      // As text, as it comes from a server: a number of JavaScript can't hold all of them.
      parsers: {20: value => value},
      ...(data === null ? {} : {loadDataDir: data}),
    })
}

/** What `CREATE EXTENSION` finds: those that come with PostgreSQL and that schemas of real projects use. */
async function loadExtensions() {
  const [{btree_gin}, {btree_gist}, {citext}, {cube}, {earthdistance}, {fuzzystrmatch}, {hstore}] = await Promise.all([
    import('@electric-sql/pglite/contrib/btree_gin'),
    import('@electric-sql/pglite/contrib/btree_gist'),
    import('@electric-sql/pglite/contrib/citext'),
    import('@electric-sql/pglite/contrib/cube'),
    import('@electric-sql/pglite/contrib/earthdistance'),
    import('@electric-sql/pglite/contrib/fuzzystrmatch'),
    import('@electric-sql/pglite/contrib/hstore'),
  ])
  const [{intarray}, {ltree}, {pg_trgm}, {pgcrypto}, {tablefunc}, {unaccent}, {uuid_ossp}] = await Promise.all([
    import('@electric-sql/pglite/contrib/intarray'),
    import('@electric-sql/pglite/contrib/ltree'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
    import('@electric-sql/pglite/contrib/pgcrypto'),
    import('@electric-sql/pglite/contrib/tablefunc'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/uuid_ossp'),
  ])
  const first = {btree_gin, btree_gist, citext, cube, earthdistance, fuzzystrmatch, hstore}
  return {...first, intarray, ltree, pg_trgm, pgcrypto, tablefunc, unaccent, uuid_ossp}
}
