import {placeAt, type Place} from '@journeywright/problems'
import type {FrontEntry} from '../front-matter/front-matter.js'
import type {FileSubject} from './file-rule.js'
import {offsetOf} from './offset-of.js'

/** Where a key of the front matter or manifest is written; `entry` is its value, which stands right behind it. */
export function placeOfKey({text, shown}: FileSubject, key: string, {at}: FrontEntry): Place {
  const found = text.lastIndexOf(key, Math.max(0, offsetOf(text, at) - key.length - 1))
  // A key that is written with escapes is not found: its value is the nearest that can be shown.
  return found < 0 ? at : placeAt(shown, text, found)
}
