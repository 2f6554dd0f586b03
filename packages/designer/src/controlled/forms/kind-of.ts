import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const kindOfForm: Form = {
  id: 'kind-of',
  example: 'Each manager is a kind of employee.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    const general = noun && cursor.words('is a kind of') ? cursor.names() : null
    if (noun === null || general === null) return null
    const [from, to] = [things.keyOf(noun), things.keyOf(general)]
    const one = {min: 1, max: 1, inverseMax: 1, role: null} as const
    return [
      {what: 'relation', from, to, ...one, verb: 'belong', isPart: true},
      {what: 'key', thing: from, members: [to.replaceAll('`', '')], isOnly: true},
    ]
  },
}
