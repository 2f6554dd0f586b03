import {readsAs} from './reads-as.js'
import {spellText} from './spell-text.js'

/** A key as it is written before its colon: in quotes where a reader would take it for something else, such as `null`. */
export function spellKey(key: string): string {
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(key) && readsAs(`k: {${key}: x}`, 'k', {[key]: 'x'})
  return isPlain ? key : spellText(key, {quote: '"', mayBePlain: false, inFlow: false})
}
