import type {ForeignKey} from '@journeywright/schema'
import type {NamedModel} from '../names/named-schema.js'
import {splitWords} from '../names/split-words.js'

/** What the other row is to this one: `shipping_address_id` is its `shipping address`; else what the other table calls a row. */
export function roleOf(key: ForeignKey, to: NamedModel): readonly string[] {
  const words = splitWords(key.columns.at(-1) ?? '')
  const last = words.at(-1) ?? ''
  return words.length > 1 && keyWords.has(last) ? words.slice(0, -1) : to.one
}

const keyWords: ReadonlySet<string> = new Set(['id', 'uuid', 'fk'])
