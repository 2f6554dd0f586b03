import {embeddedPostgres, proveSchema, readDatabase} from '@journeywright/engines'
import {readSql} from '@journeywright/schema'
import {median} from '../median.mjs'
import {ownMs} from '../own-ms.mjs'
import {makeDdl} from './make-ddl.mjs'

/**
 * A server that is there for as long as the work takes, so that its start is in no figure.
 *
 * @template Result
 * @param {(engine: import('@journeywright/engines').Engine) => Promise<Result>} work
 */
export async function withServer(work) {
  const engine = embeddedPostgres()
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/**
 * Milliseconds of the clock that a live database of so many tables takes to be read by its catalogs, and of the processor
 * that we have of them; the rest is the server's.
 *
 * @param {import('@journeywright/engines').Engine} engine
 * @param {number} tables
 */
export async function measureCatalog(engine, tables) {
  const database = await engine.open()
  /** @type {{whole: number[], own: number[]}} */
  const times = {whole: [], own: []}
  try {
    await database.execute(`CREATE SCHEMA app;\n${makeDdl(tables)}`)
    for (let round = -1; round < 3; round++) {
      const before = ownMs()
      const started = performance.now()
      await readDatabase(database)
      if (round < 0) continue
      times.whole.push(performance.now() - started)
      times.own.push(ownMs() - before)
    }
  } finally {
    await database.close()
  }
  return {whole: median(times.whole), own: median(times.own)}
}

/**
 * Milliseconds of the clock that all proofs of a schema of so many tables take.
 *
 * @param {import('@journeywright/engines').Engine} engine
 * @param {number} tables
 */
export async function measureProof(engine, tables) {
  const {model} = await readSql([{path: 'proof.sql', content: `CREATE SCHEMA app;\n${makeDdl(tables)}`}])
  const times = []
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    const {passed, total} = await proveSchema(engine, {model})
    if (passed < total) throw new Error(`${total - passed} of ${total} were not proved`)
    times.push(performance.now() - started)
  }
  return median(times)
}
