import {quoteName, type Check} from '@journeywright/schema'
import type {Range} from '../../facts/fact.js'
import {limitName} from '../../words/limit-name.js'
import type {StatedThing} from './state-tables.js'

export function statedChecks({name, stated}: StatedThing): readonly Check[] {
  const found = stated.flatMap(({statement, source}) => {
    if (statement.what === 'check') return [{end: 'rule', expression: statement.expression, source}]
    if (statement.what !== 'attribute' || statement.range === null) return []
    return [{end: statement.name, expression: rangeSql(quoteName(statement.name), statement.range), source}]
  })
  return found.map(({end, expression, source}, index) => {
    const before = found.slice(0, index).filter(other => other.end === end).length
    const suffix = before === 0 ? '' : `_${before + 1}`
    return {
      name: limitName(`chk_${name}_${end}${suffix}`),
      expression,
      reason: 'The request states it.',
      sources: [source],
    }
  })
}

function rangeSql(column: string, {min, max, exclusive}: Range): string {
  if (min !== null && max !== null) return `${column} BETWEEN ${min} AND ${max}`
  const equal = exclusive ? '' : '='
  return min === null ? `${column} <${equal} ${max}` : `${column} >${equal} ${min}`
}
