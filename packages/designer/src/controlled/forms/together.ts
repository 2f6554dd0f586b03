import type {Form} from './form.js'

export const togetherForm: Form = {
  id: 'together',
  example: 'Many students go with many courses.',
  read(cursor, things) {
    const first = cursor.words('many') ? cursor.names() : null
    const second = first && cursor.words('go with many') ? cursor.names() : null
    if (first === null || second === null) return null
    const [from, to] = [things.keyOf(first), things.keyOf(second)]
    const many = {min: 0, max: 'many', inverseMax: 'many'} as const
    return [{what: 'relation', from, to, ...many, role: null, verb: 'has', isPart: false}]
  },
}
