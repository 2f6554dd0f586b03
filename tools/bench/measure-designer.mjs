import {createRequire} from 'node:module'
import {defaultConventions, designSchema} from '../../packages/designer/dist/index.js'
import {makeLongRequest, makeRequests} from './make-requests.mjs'
import {median} from './median.mjs'

const goals = {short: 10, long: 5000}

/**
 * Processor time of designs, all threads of the process among it, and of reading the same texts with the tagger alone.
 * @param {number} rounds
 */
export function measureDesigner(rounds) {
  const tag = tagger()
  const short = makeRequests(60)
  const long = [makeLongRequest(200_000)]
  // What is loaded and made fast by the engine is not what a request costs.
  for (const request of short) design(request)
  for (const request of short) tag(request)
  const works = [
    measure('60 requests of 120 words, each', short, {goal: goals.short, rounds, tag}),
    measure('one request of 200 kB', long, {goal: goals.long, rounds: Math.min(rounds, 3), tag}),
  ]
  return {
    title: `Designs without packs (${rounds} rounds, processor time)`,
    rows: works.map(({row}) => row),
    misses: works.flatMap(({miss}) => miss),
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} requests
 * @param {{goal: number, rounds: number, tag: (text: string) => void}} options
 */
function measure(name, requests, {goal, rounds, tag}) {
  const own = []
  const tagged = []
  for (let round = 0; round < rounds; round++) {
    own.push(cpuMs(() => requests.forEach(design)) / requests.length)
    tagged.push(cpuMs(() => requests.forEach(tag)) / requests.length)
  }
  const [ms, peer] = [median(own), median(tagged)]
  return {
    row: [
      name,
      ms.toFixed(1),
      `${peer.toFixed(1)}, ${(ms / peer).toFixed(1)} x`,
      String(goal),
      Math.min(...own).toFixed(1),
    ],
    miss: ms > goal ? [`${name} took ${ms.toFixed(1)} ms, and the goal is ${goal}`] : [],
  }
}

/** @param {string} request */
function design(request) {
  designSchema({request, packs: [], conventions: defaultConventions})
}

/** @param {() => void} work */
function cpuMs(work) {
  const before = process.cpuUsage()
  work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The designer's own, with the parts of speech of all words asked for. @returns {(text: string) => void} */
function tagger() {
  const require = createRequire(new URL('../../packages/designer/package.json', import.meta.url))
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
  return text => void nlp.readDoc(text).tokens().out(nlp.its.pos)
}
