import type {SetRule} from './column-sets.js'
import {coverSets} from './cover-sets.js'
import {listBits} from './list-bits.js'
import {mergeRules} from './merge-rules.js'
import {projectBySubsets} from './project-by-subsets.js'

/** More dependencies than this in between, and a projection is given up. */
const limit = 500

/** Up to here all subsets are asked. */
const few = 7

/**
 * A cover of what follows for some columns alone. Every other column is replaced by what determines it (reduction by
 * resolution, Gottlob 1987); the result can be exponentially large, and null says that it was.
 */
export function projectRules(rules: readonly SetRule[], onto: bigint): readonly SetRule[] | null {
  let rest = mergeRules(rules)
  if ((mentioned(rest) & ~onto) === 0n) return coverSets(rest)
  if (listBits(onto).length <= few) return coverSets(projectBySubsets(rest, onto))
  for (let gone = mentioned(rest) & ~onto; gone !== 0n; gone = mentioned(rest) & ~onto) {
    rest = eliminate(rest, cheapest(rest, gone))
    if (rest.length > limit / 10) rest = coverSets(rest)
    if (rest.length > limit) return null
  }
  return coverSets(rest)
}

function mentioned(rules: readonly SetRule[]): bigint {
  return rules.reduce((set, {left, right}) => set | left | right, 0n)
}

/** The column whose removal makes the fewest new dependencies. */
function cheapest(rules: readonly SetRule[], among: bigint): bigint {
  const costs = listBits(among).map(bit => ({
    bit,
    cost: rules.filter(({right}) => right & bit).length * rules.filter(({left}) => left & bit).length,
  }))
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).bit
}

function eliminate(rules: readonly SetRule[], bit: bigint): readonly SetRule[] {
  const users = rules.filter(({left}) => left & bit)
  const producers = rules.filter(({right}) => right & bit)
  const resolved = producers.flatMap(producer =>
    users.map(user => ({left: producer.left | (user.left & ~bit), right: user.right})),
  )
  const kept = rules.filter(({left}) => !(left & bit)).map(({left, right}) => ({left, right: right & ~bit}))
  return mergeRules([...kept, ...resolved])
}
