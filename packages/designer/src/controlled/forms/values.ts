import {readValues} from '../items/read-values.js'
import type {Form} from './form.js'

export const valuesForm: Form = {
  id: 'values',
  example: 'The values of `order_status` are open, paid and closed.',
  read(cursor) {
    const name = cursor.words('the values of') ? cursor.code() : null
    const namespace = name !== null && cursor.words('of') ? cursor.code() : 'public'
    if (name === null || namespace === null || !(cursor.words('are') || cursor.words('is'))) return null
    const values = readValues(cursor, 'and')
    return values && [{what: 'values', name, namespace, values}]
  },
}
