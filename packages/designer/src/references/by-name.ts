import type {Connection, Evidence} from './connect-entities.js'
import {isPerson} from './is-person.js'

const kinds = new Set(['category', 'class', 'classification', 'genre', 'group', 'kind', 'level', 'model', 'type'])

/** A playlist item is of a playlist, and a book has a book category. */
export function byName({stated}: Evidence): readonly Connection[] {
  return stated.flatMap(name => {
    const words = name.split('_')
    const last = words.at(-1) ?? name
    for (let count = words.length - 1; count > 0; count--) {
      const whole = words.slice(0, count).join('_')
      if (!stated.includes(whole) || isPerson(name)) continue
      const source = {authority: 'inferred', text: `${name} is called after ${whole}.`} as const
      return [kinds.has(last) ? {from: whole, to: name, source} : {from: name, to: whole, source}]
    }
    return []
  })
}
