import {readQuantity} from '../items/read-member.js'
import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const belongsForm: Form = {
  id: 'belongs',
  example: 'Each order line is part of one order.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null) return null
    const isPart = cursor.words('is part of')
    if (!isPart && !cursor.words('belongs to')) return null
    const quantity = readQuantity(cursor)
    const whole = quantity && quantity.max === 1 ? cursor.names() : null
    if (quantity === null || whole === null) return null
    const [from, to] = [things.keyOf(noun), things.keyOf(whole)]
    return [{what: 'relation', from, to, ...quantity, inverseMax: null, role: null, verb: 'belong', isPart}]
  },
}
