import {printSchemaSql, readSql} from '@journeywright/schema'
import {loadModule, parseSync} from 'libpg-query'
import {median} from '../median.mjs'
import {ownMs} from '../own-ms.mjs'

/**
 * Milliseconds of the processor that PostgreSQL's parser takes for files, and those that reading them into a model and printing it take, which
 * parse them too. Medians of turns, after two that don't count.
 *
 * @param {readonly import('@journeywright/schema').SourceFile[]} files
 * @param {number} rounds
 */
export async function measureReading(files, rounds) {
  await loadModule()
  const texts = files.map(({content}) => content.replaceAll(/^\\.*$/gm, ''))
  /** @type {{parse: number[], read: number[], print: number[]}} */
  const times = {parse: [], read: [], print: []}
  for (let round = -2; round < rounds; round++) {
    const models = []
    const started = ownMs()
    for (const text of texts) parseSync(text)
    const parsed = ownMs()
    for (const file of files) models.push((await readSql([file])).model)
    const read = ownMs()
    for (const model of models) printSchemaSql(model)
    if (round < 0) continue
    times.parse.push(parsed - started)
    times.read.push(read - parsed)
    times.print.push(ownMs() - read)
  }
  return {parse: median(times.parse), read: median(times.read), print: median(times.print)}
}
