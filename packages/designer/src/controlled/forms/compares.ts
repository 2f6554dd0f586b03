import {readCondition} from '../conditions/read-condition.js'
import type {Form} from './form.js'

export const comparesForm: Form = {
  id: 'compares',
  example: 'For each event its ends_at is after its starts_at.',
  read(cursor, things) {
    const noun = cursor.words('for each') ? cursor.names() : null
    const expression = noun && (cursor.mark(','), readCondition(cursor))
    return noun && expression ? [{what: 'check', thing: things.keyOf(noun), expression}] : null
  },
}
