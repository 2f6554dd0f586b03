import {valueRuleShape} from './value-rule.js'
import type {Shape} from './shape.js'

const denied =
  /\b(?:(?:is|are|must|should) not|isn't|aren't|(?:need|does|do) not(?: have to)?|needn't)\s+(?:be\s+)?unique\b/i

/** "The email of a user need not be unique": it says nothing by itself, and something beside what says that it is. */
export const notUniqueShape: Shape = {
  id: 'not-unique',
  read(segment) {
    const match = denied.exec(segment.text)
    if (!match) return []
    const positive = segment.text.replace(denied, 'is unique')
    return valueRuleShape
      .read({...segment, text: positive})
      .map(fact =>
        fact.kind === 'value'
          ? {...fact, rule: 'not-unique', unique: false, span: segment.clause.span, text: segment.clause.text}
          : fact,
      )
  },
}
