import type {Form} from './form.js'

export const retentionForm: Form = {
  id: 'retention',
  example: 'Orders are kept for 7 years.',
  read(cursor, things) {
    const noun = cursor.names()
    if (noun === null || !cursor.words('are kept for')) return null
    const number = cursor.number()
    const unit = ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'].find(word => cursor.words(word))
    const period = number === null ? cursor.text() : unit === undefined ? null : `${number} ${unit}`
    return period === null ? null : [{what: 'retention', thing: things.keyOf(noun), period}]
  },
}
