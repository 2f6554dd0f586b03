import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

/** Its items stand below it, one a line. */
export const hasListForm: Form = {
  id: 'has-list',
  example: 'Each customer has:',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('has') || !cursor.mark(':')) return null
    return [{what: 'thing', thing: things.keyOf(noun), table: null}]
  },
}
