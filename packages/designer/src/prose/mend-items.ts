import {isAttributeLike} from '../facts/is-attribute-like.js'
import {readItem} from '../facts/read-item.js'
import type {Token} from './token.js'

const begins = /^(?:[,;:(，、]|and|or|including|includes?|as|of|an?|the)$/
const ends = /^(?:[,;.)(，、。]|and|or|etc)$/

/** What people and systems do, and no list's item begins with. */
const doings =
  /^(?:add|allow|buy|capture|choose|create|ensure|generate|handle|keep|log|maintain|make|manage|monitor|place|provide|publish|query|require|save|select|set|store|support|track|upload)$/

/** "play count", "email verification time", "cover image": an item of a list that begins with what else is a verb. */
export function mendItems(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => (isItem(tokens, index) ? {...token, tag: 'NOUN'} : token))
}

function isItem(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !(token.tag === 'VERB' || token.lower === 'like') || /(?:s|ed|ing)$/.test(token.lower)) return false
  if (doings.test(token.lower)) return false
  if (!begins.test(tokens[at - 1]?.lower ?? '')) return false
  let to = at + 1
  while (isWord(tokens[to])) to++
  if (to === at + 1 || !(to >= tokens.length || ends.test(tokens[to]?.lower ?? ''))) return false
  const text = tokens
    .slice(at, to)
    .map(({lower}) => lower)
    .join(' ')
  const item = readItem({text, start: 0})
  return item !== null && isAttributeLike(item)
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|X)$/.test(token.tag)
}
