import {readNames} from '../items/read-names.js'
import {readWhere} from '../items/read-where.js'
import type {Form} from './form.js'

export const uniqueForm: Form = {
  id: 'unique',
  example: 'No two order lines share the same order and line_number.',
  read(cursor, things) {
    const noun = cursor.words('no two') ? cursor.names() : null
    if (noun === null || !cursor.words('share the same')) return null
    const thing = things.keyOf(noun)
    const members = readNames(cursor)
    const where = members && readWhere(cursor)
    return members && where && [{what: 'unique', thing, members, where: where.expression}]
  },
}
