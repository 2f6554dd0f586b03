import {readCondition} from '../conditions/read-condition.js'
import type {Form} from './form.js'

export const ifThenForm: Form = {
  id: 'if-then',
  example: 'For each order, if its status is shipped then its shipped_at is filled.',
  read(cursor, things) {
    const noun = cursor.words('for each') ? cursor.names() : null
    if (noun === null) return null
    cursor.mark(',')
    const condition = cursor.words('if') ? readCondition(cursor) : null
    if (condition === null) return null
    cursor.mark(',')
    const consequence = cursor.words('then') ? readCondition(cursor) : null
    if (consequence === null) return null
    return [{what: 'check', thing: things.keyOf(noun), expression: `NOT (${condition}) OR (${consequence})`}]
  },
}
