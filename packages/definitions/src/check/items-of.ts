import {placeAt} from '@journeywright/problems'
import type {Located} from '../definition.js'
import type {FrontEntry} from '../front-matter/front-matter.js'
import {splitList} from '../text/split-list.js'
import type {FileSubject} from './file-rule.js'
import {offsetOf} from './offset-of.js'

/** The texts that a key lists, as the reader splits them, each with the place of its first character. */
export function itemsOf({text, shown}: FileSubject, {value, at}: FrontEntry): readonly Located[] {
  const items = typeof value === 'string' ? splitList(value) : Array.isArray(value) ? value.filter(isText) : []
  let offset = offsetOf(text, at)
  return items.map(item => {
    const found = text.indexOf(item, offset)
    // Folded or escaped text isn't in the file as it reads: then the value's own place must do.
    if (found < 0) return {text: item, at}
    offset = found + item.length
    return {text: item, at: placeAt(shown, text, found)}
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
