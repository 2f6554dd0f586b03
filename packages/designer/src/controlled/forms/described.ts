import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const describedForm: Form = {
  id: 'described',
  example: 'A customer is described as "Somebody who has bought something."',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    const text = noun && cursor.words('is described as') ? cursor.text() : null
    return noun && text !== null ? [{what: 'comment', thing: things.keyOf(noun), text}] : null
  },
}
