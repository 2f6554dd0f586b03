import {readNames} from '../items/read-names.js'
import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const identifiedForm: Form = {
  id: 'identified',
  example: 'Each order line is identified by its order and its line_number.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('is identified by')) return null
    const members = cursor.words('nothing') ? [] : readNames(cursor)
    return members && [{what: 'key', thing: things.keyOf(noun), members, isOnly: false}]
  },
}
