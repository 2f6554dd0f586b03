import {readNames} from '../items/read-names.js'
import {readAction, readTarget} from '../items/read-target.js'
import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const refersForm: Form = {
  id: 'refers',
  example: 'Each order line refers by its product_id and its variant_no to a product variant.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('refers by')) return null
    const columns = readNames(cursor)
    let target = columns !== null && cursor.words('to') ? readTarget(cursor, things) : null
    if (columns === null || target === null) return null
    while (cursor.mark(',')) {
      const action = readAction(cursor)
      if (action === null) return null
      target = {...target, ...action}
    }
    return [{what: 'reference', thing: things.keyOf(noun), columns, target}]
  },
}
