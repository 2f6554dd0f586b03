import type {BlockStyle} from './block-style.js'
import type {DocumentValue} from './document-value.js'
import {isListValue} from './is-list-value.js'
import {spellKey} from './spell-key.js'
import {spellText} from './spell-text.js'

/** A value on one line: `[a, b]`, `{a: b}`; texts in it are quoted where brackets and commas ask for it. */
export function spellFlow(value: DocumentValue, style: BlockStyle): string {
  if (typeof value === 'string') return spellText(value, {...style, mayBePlain: true, inFlow: true})
  if (typeof value !== 'object') return String(value)
  if (isListValue(value)) return `[${value.map(each => spellFlow(each, style)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, each]) => `${spellKey(key)}: ${spellFlow(each, style)}`)
    .join(', ')}}`
}
