import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const satisfiesForm: Form = {
  id: 'satisfies',
  example: 'Each order satisfies `total >= 0`.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('satisfies')) return null
    const expression = cursor.code()
    return expression === null ? null : [{what: 'check', thing: things.keyOf(noun), expression}]
  },
}
