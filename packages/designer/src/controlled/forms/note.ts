import type {Form} from './form.js'

export const noteForm: Form = {
  id: 'note',
  example: 'Note: "The trigger of orders is not said here."',
  read(cursor) {
    const text = cursor.words('note') && cursor.mark(':') ? cursor.text() : null
    return text === null ? null : [{what: 'note', text}]
  },
}
