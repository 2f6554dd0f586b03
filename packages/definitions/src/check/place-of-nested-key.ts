import {placeAt, type Place} from '@journeywright/problems'
import type {FrontEntry} from '../front-matter/front-matter.js'
import type {FileSubject} from './file-rule.js'
import {offsetOf} from './offset-of.js'

/** Where a key of a map such as `metadata` is written; `entry` is the map. */
export function placeOfNestedKey({text, shown}: FileSubject, key: string, {at}: FrontEntry): Place {
  const found = text.indexOf(`${key}:`, offsetOf(text, at))
  return found < 0 ? at : placeAt(shown, text, found)
}
