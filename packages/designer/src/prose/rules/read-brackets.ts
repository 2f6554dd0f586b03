import {leftOf} from './left-of.js'
import {readComparisons} from './read-comparisons.js'
import type {StatedRule} from './stated-rule.js'

/** It says what is usual, which is no rule. */
const usual = /\b(?:usually|typically|mostly|mainly|average|mean|median|normally|roughly|e\.g|for example|such as)\b/i

/** "The drift (kept within plus or minus 10)", "the day (day 1 to day 42)", "(CHECK height between 1 and 9)": rules on what stands before, or names itself. */
export function readBrackets(text: string): readonly StatedRule[] {
  return [...text.matchAll(/\(([^()]{3,120})\)/g)].flatMap(match => {
    const said = (match[1] ?? '').replace(/,\s.*$/s, '').replace(/^check:?\s+/i, '')
    if (usual.test(said)) return []
    const plain = said.replace(/^([a-z]+) (\d+) (?:through )?to (?:about )?\1 (?=\d)/i, 'from $2 to ')
    const words = text.slice(0, match.index)
    const before = leftOf(/\b(?:the|an?|its|their|each|every)\s+([^,;:]{2,40})$/i.exec(words.trimEnd())?.[1] ?? words)
    const holds = readComparisons(plain).map(each => ({...each, left: each.left === '' ? before : each.left}))
    const start = match.index + 1
    return holds.length === 0 ? [] : [{when: [], holds, start, end: start + (match[1] ?? '').length}]
  })
}
