import {diffModels, planChange, readSql} from '@journeywright/schema'
import {median} from '../median.mjs'
import {ownMs} from '../own-ms.mjs'
import {makeDdl} from './make-ddl.mjs'

/**
 * Milliseconds of the processor that it takes to find what differs between two schemas of so many tables, where nothing does, a
 * tenth of the tables, or all: a column more, another type and another check each. `plan` is what the migrations of the last take
 * as well. Medians of turns, after two that don't count.
 *
 * @param {number} tables
 * @param {number} rounds
 */
export async function measureDiff(tables, rounds) {
  const ddl = makeDdl(tables)
  const {model: from} = await readSql([{path: 'before.sql', content: ddl}])
  /** @param {number} each */
  const changed = async each => (await readSql([{path: 'after.sql', content: changeTables(ddl, each)}])).model
  const [none, tenth, all] = [await changed(0), await changed(10), await changed(1)]
  const options = {createdAt: '2026-03-01T09:30:00.000Z', allowDataLoss: true}
  return {
    none: measure(() => diffModels(from, none), rounds),
    tenth: measure(() => diffModels(from, tenth), rounds),
    all: measure(() => diffModels(from, all), rounds),
    plan: measure(() => planChange(from, all, options), rounds),
  }
}

/**
 * @param {() => unknown} work
 * @param {number} rounds
 */
function measure(work, rounds) {
  const times = []
  for (let round = -2; round < rounds; round++) {
    const started = ownMs()
    work()
    if (round >= 0) times.push(ownMs() - started)
  }
  return median(times)
}

/**
 * @param {string} ddl
 * @param {number} each 0: none
 */
function changeTables(ddl, each) {
  const tables = ddl.split('\nCREATE TABLE ')
  return tables
    .map((table, at) =>
      each === 0 || at % each !== 0
        ? table
        : table
            .replace('email text', 'phone text,\n  email text')
            .replace('numeric(12, 2)', 'numeric(14, 2)')
            .replace('total >= 0', 'total > -1'),
    )
    .join('\nCREATE TABLE ')
}
