import type {Form} from './form.js'
import {readArticle} from '../text/read-article.js'

export const keptInForm: Form = {
  id: 'kept-in',
  example: 'A customer is kept in `customers`.',
  read(cursor, things) {
    if (!readArticle(cursor)) return null
    const noun = cursor.names()
    if (noun === null || !cursor.words('is kept in')) return null
    const name = cursor.code()
    if (name === null) return null
    const namespace = cursor.words('of') ? cursor.code() : 'public'
    return namespace === null ? null : [{what: 'thing', thing: things.keyOf(noun), table: {name, namespace}}]
  },
}
