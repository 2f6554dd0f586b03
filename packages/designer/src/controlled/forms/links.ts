import type {Statement} from '../statement.js'
import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const linksForm: Form = {
  id: 'links',
  example: 'Each enrollment links one student and one course.',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    const first = noun && cursor.words('links one') ? cursor.names() : null
    const second = first && cursor.words('and one') ? cursor.names() : null
    if (noun === null || first === null || second === null) return null
    const thing = things.keyOf(noun)
    const ends = [first, second].map(end => things.keyOf(end))
    const relations = ends.map((to): Statement => {
      const one = {min: 1, max: 1, inverseMax: 'many', role: null} as const
      return {what: 'relation', from: thing, to, ...one, verb: 'belong', isPart: true}
    })
    return [
      {what: 'thing', thing, table: null},
      ...relations,
      {what: 'key', thing, members: ends.map(end => end.replaceAll('`', '')), isOnly: true},
      {what: 'kind', thing, kind: 'associative'},
    ]
  },
}
