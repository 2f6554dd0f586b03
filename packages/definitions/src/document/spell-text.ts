import {mendText} from '../text/mend-text.js'
import {isStoredAsIs} from './is-stored-as-is.js'
import {readsAs} from './reads-as.js'
import type {BlockStyle} from './block-style.js'

export interface TextStyle extends Pick<BlockStyle, 'quote'> {
  /** Whether it may stand without quotes; it does only where every reader takes it for this text. */
  readonly mayBePlain: boolean
  /** Whether it stands between brackets. */
  readonly inFlow: boolean
}

/** A text on one line: plain, or in quotes where it would be misread, preferably those that need no escapes. */
export function spellText(text: string, {quote, mayBePlain, inFlow}: TextStyle): string {
  const single = `'${text.replaceAll("'", "''")}'`
  const double = spellDouble(text)
  const isClean = (spelling: string): boolean => spelling === `${spelling.charAt(0)}${text}${spelling.charAt(0)}`
  const preferred = quote === "'" ? [single, double] : [double, single]
  const quoted = [...preferred.filter(isClean), ...(double.includes('\\') ? [single] : []), double]
  const candidates = mayBePlain && isSimple(text) ? [text, ...quoted] : quoted
  return candidates.find(each => isStoredAsIs(each) && reads(each, text, inFlow)) ?? double
}

function reads(spelling: string, text: string, inFlow: boolean): boolean {
  return inFlow ? readsAs(`k: [${spelling}, x]`, 'k', [text, 'x']) : readsAs(`k: ${spelling}`, 'k', text)
}

/** Leaves to quotes what only a careful reader gets right without them. */
function isSimple(text: string): boolean {
  return /^[\p{L}\p{N}/.(]/u.test(text)
}

function spellDouble(text: string): string {
  const quoted = JSON.stringify(text).replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, escaped)
  return mendText(quoted).first < 0 ? quoted : quoted.replace(/\P{ASCII}/gu, escaped)
}

function escaped(character: string): string {
  return Array.from({length: character.length}, (_, index) => {
    const unit = character.charCodeAt(index).toString(16)
    return `\\u${unit.padStart(4, '0')}`
  }).join('')
}
