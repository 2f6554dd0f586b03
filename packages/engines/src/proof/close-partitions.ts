import type {Database} from '../engine.js'

/** Takes away the partitions that a proof added to tables which the migration found there, and which stay. */
export async function closePartitions(database: Database): Promise<void> {
  const left = await database.query<{name: string}>(
    `SELECT format('%I.%I', relnamespace::regnamespace, relname) AS name FROM pg_class
     WHERE relispartition AND relkind = 'r' AND relname ~ '^journeywright_partition_[0-9]+$'`,
  )
  for (const {name} of left) await database.execute(`DROP TABLE ${name}`)
}
