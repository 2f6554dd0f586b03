import {svgDiagram} from '@journeywright/diagrams'
import {runRules} from '@journeywright/problems'
import {schemaRules} from '@journeywright/schema'
import {median} from '../median.mjs'
import {ownMs} from '../own-ms.mjs'

/**
 * Milliseconds of the processor that all rules take to judge a model, and a picture of it to be drawn. Each turn has a model that nobody has
 * seen before; medians of turns, after one that doesn't count.
 *
 * @param {import('@journeywright/schema').SchemaModel} model
 * @param {number} rounds
 */
export async function measureModel(model, rounds) {
  /** @type {{lint: number[], svg: number[]}} */
  const times = {lint: [], svg: []}
  for (let round = -1; round < rounds; round++) {
    const copy = structuredClone(model)
    const started = ownMs()
    runRules(schemaRules, copy)
    const judged = ownMs()
    await svgDiagram(copy)
    if (round < 0) continue
    times.lint.push(judged - started)
    times.svg.push(ownMs() - judged)
  }
  return {lint: median(times.lint), svg: median(times.svg)}
}
