import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {readDefinitions} from '../../../packages/definitions/dist/index.js'
import {makePlan} from '../../../packages/runtime/dist/index.js'
import {journey} from './journey.mjs'
import {plugin} from './plugin.mjs'

/** @typedef {import('@journeywright/runtime').Plan} Plan */

/**
 * Writes a project into a folder and plans its journey: `definitions.json` and `plan.json` lie beside its markdown for the
 * processes that are measured, since reading and planning are not what they are measured for.
 * @param {string} folder
 * @param {number} count
 * @param {'row' | 'fan'} shape
 * @param {number} times how often the planned steps follow one another
 */
export async function prepareJourney(folder, count, shape, times = 1) {
  for (const [path, text] of Object.entries(journey(count, shape))) write(folder, path, text)
  const {definitions} = await readDefinitions([{folder, origin: {kind: 'project', name: 'project'}}])
  const [cuj] = definitions.cujs
  if (!cuj) throw new Error('The generated journey cannot be read')
  const request = 'Do nothing'
  const {plan, problems} = makePlan({definitions, cuj, request, plugins: [plugin(shape)], folder})
  if (!plan) throw new Error(`The generated journey cannot be planned: ${problems[0]?.message}`)
  write(folder, 'definitions.json', JSON.stringify(definitions))
  write(folder, 'plan.json', JSON.stringify(repeated(plan, times)))
}

/** @param {Plan} plan @param {number} times */
function repeated(plan, times) {
  const count = plan.steps.length
  const steps = Array.from({length: times}, (_, turn) => {
    const shifted = (/** @type {string} */ id) => String(Number(id) + turn * count)
    return plan.steps.map((step, index) => ({
      ...step,
      id: shifted(step.id),
      dependsOn: index === 0 && turn > 0 ? [String(turn * count)] : step.dependsOn.map(shifted),
    }))
  })
  return {...plan, steps: steps.flat()}
}

/** @param {string} folder @param {string} path @param {string} text */
function write(folder, path, text) {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}
