import type {Clause} from '../clauses/clause.js'
import {entityName} from '../words/snake-name.js'
import type {Fact} from './fact.js'
import {numberOf} from '../words/number-of.js'

const each = '(?:all |the |an? |every |each |old |any )*'
const noun = '([a-z]+(?: [a-z]+)?)'
const time = '(\\d+|[a-z]+) (day|week|month|year)s?'
const atLeast = '(?:at least |a minimum of |up to |only |no longer than |not longer than )*'
const be = '(?:are|is|must be|should be|have to be|has to be|will be|can be)'
const soft = '(?:automatically |permanently |securely )*'
const remove = '(?:deleted?|purged?|removed?|erased?|expired?)'

interface RetentionRule {
  readonly pattern: RegExp
  readonly isKept: boolean
}

const rules: readonly RetentionRule[] = [
  {
    pattern: new RegExp(
      `${each}${noun} ${be} ${soft}(?:kept|retained|stored|preserved|archived) for ${atLeast}${time}`,
      'i',
    ),
    isKept: true,
  },
  {pattern: new RegExp(`(?:keep|retain|store|preserve) ${each}${noun} for ${atLeast}${time}`, 'i'), isKept: true},
  {pattern: new RegExp(`${each}${noun} ${be} ${soft}${remove} (?:after )?${time}`, 'i'), isKept: false},
  {pattern: new RegExp(`${remove} ${each}${noun} (?:after|older than) ${time}`, 'i'), isKept: false},
  {pattern: new RegExp(`${each}${noun} (?:that are )?older than ${time} ${be} ${soft}${remove}`, 'i'), isKept: false},
]

/** "Invoices are kept for seven years", "delete sessions after 30 days". */
export function findRetention(clause: Clause): readonly Fact[] {
  for (const {pattern, isKept} of rules) {
    const match = pattern.exec(clause.text)
    const [text = '', of = '', amount = '', unit = ''] = match ?? []
    const count = numberOf(amount)
    if (!match || count === null) continue
    const start = clause.span[0] + match.index
    const isAtMost = /\b(?:only|no longer|not longer|up to)\b/i.test(text)
    return [
      {
        kind: 'retention',
        rule: 'retention',
        clause: clause.id,
        text,
        span: [start, start + text.length],
        entity: entityName(of),
        time: `${count} ${unit.toLowerCase()}${count === 1 ? '' : 's'}`,
        isKept: isKept && !isAtMost,
      },
    ]
  }
  return []
}
