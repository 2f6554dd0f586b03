import {readMember} from '../items/read-member.js'
import type {Statement} from '../statement.js'
import {readArticle} from '../text/read-article.js'
import type {Form} from './form.js'

export const hasForm: Form = {
  id: 'has',
  example: 'Each customer has a name, a unique email (text) and an optional birth_date (date).',
  read(cursor, things) {
    const noun = readArticle(cursor) ? cursor.names() : null
    if (noun === null || !cursor.words('has')) return null
    const thing = things.keyOf(noun)
    const statements: Statement[] = [{what: 'thing', thing, table: null}]
    for (;;) {
      const {next} = cursor.places()
      const member = readMember(cursor, things, thing)
      if (member === null) return null
      statements.push({...member, words: [next, cursor.places().last]})
      const isComma = cursor.mark(',')
      if (!cursor.words('and') && !isComma) return statements
    }
  },
}
