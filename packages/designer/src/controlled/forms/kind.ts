import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

const kinds = [
  ['a lookup', 'lookup'],
  ['an event', 'event'],
  ['a history', 'history'],
  ['a link', 'associative'],
] as const

export const kindForm: Form = {
  id: 'kind',
  example: 'A country is a lookup.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('is')) return null
    const kind = kinds.find(([phrase]) => cursor.words(phrase))?.[1]
    return kind ? [{what: 'kind', thing: things.keyOf(noun), kind}] : null
  },
}
