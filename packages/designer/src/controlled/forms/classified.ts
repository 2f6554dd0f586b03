import {readClassification} from '../items/read-classification.js'
import {readArticle} from '../text/read-article.js'
import {nameOf} from '../text/name-of.js'
import type {Form} from './form.js'

export const classifiedForm: Form = {
  id: 'classified',
  example: 'The email of a customer is personal data.',
  read(cursor, things) {
    const attribute = cursor.words('the') ? cursor.names() : null
    const noun = attribute && cursor.words('of') && readArticle(cursor) ? cursor.names() : null
    const classification = noun && cursor.words('is') ? readClassification(cursor) : null
    if (attribute === null || noun === null || classification === null) return null
    return [{what: 'classified', thing: things.keyOf(noun), attribute: nameOf(attribute), classification}]
  },
}
