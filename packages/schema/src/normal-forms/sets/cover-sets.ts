import {closeSet} from './close-set.js'
import type {SetRule} from './column-sets.js'
import {listBits} from './list-bits.js'
import {mergeRules} from './merge-rules.js'

/**
 * A minimal cover: no column of a determinant and no dependent column can go. Of several possible ones it keeps what comes
 * first: earlier columns in determinants, earlier dependencies.
 */
export function coverSets(rules: readonly SetRule[]): readonly SetRule[] {
  const reduced = mergeRules(rules.flatMap(rule => reduceLeft(rule, rules)))
  const cover = [...reduced]
  for (let at = reduced.length - 1; at >= 0; at--) {
    const rule = reduced[at]
    if (!rule) continue
    let {right} = rule
    for (const bit of listBits(right).toReversed()) {
      cover[at] = {left: rule.left, right: right & ~bit}
      if ((closeSet(rule.left, cover) & bit) !== 0n) right &= ~bit
    }
    cover[at] = {left: rule.left, right}
  }
  return cover.filter(({right}) => right !== 0n)
}

function reduceLeft({left, right}: SetRule, rules: readonly SetRule[]): readonly SetRule[] {
  const bits = listBits(left).toReversed()
  return listBits(right & ~left).map(wanted => {
    let rest = left
    for (const bit of bits) if ((closeSet(rest & ~bit, rules) & wanted) !== 0n) rest &= ~bit
    return {left: rest, right: wanted}
  })
}
