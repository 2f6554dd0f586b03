import type {Cursor} from '../text/cursor.js'
import type {Form} from './form.js'

export const volumeForm: Form = {
  id: 'volume',
  example: 'There are about 100,000 orders, growing by 20,000 a year.',
  read(cursor, things) {
    if (!cursor.words('there are about') && !cursor.words('there are')) return null
    const initialRows = cursor.number()
    const noun = initialRows === null ? null : cursor.names()
    if (noun === null || initialRows === null) return null
    const rate = /^(.+) (?:per|an?|each|every) (day|week|month|year)$/.exec(noun.words)
    if (rate) {
      const growthPerYear = initialRows * (yearly(rate[2] ?? '') ?? 0)
      return [{what: 'volume', thing: things.keyOf({...noun, words: rate[1] ?? ''}), initialRows: null, growthPerYear}]
    }
    const growthPerYear = cursor.mark(',') ? readGrowth(cursor) : 0
    return growthPerYear === null ? null : [{what: 'volume', thing: things.keyOf(noun), initialRows, growthPerYear}]
  },
}

const perYear = {day: 365, week: 52, month: 12, year: 1}

function readGrowth(cursor: Cursor): number | null {
  const count = cursor.words('growing by') ? cursor.number() : null
  if (count === null || !cursor.words('a')) return null
  const period = Object.entries(perYear).find(([word]) => cursor.words(word))
  return period ? count * period[1] : null
}

function yearly(period: string): number | undefined {
  return Object.entries(perYear).find(([word]) => word === period)?.[1]
}
