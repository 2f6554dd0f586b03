import {isAttributeLike} from '../../facts/is-attribute-like.js'
import {readItem} from '../../facts/read-item.js'
import {readTokens} from '../../prose/read-tokens.js'
import {entityName, snakeName} from '../../words/snake-name.js'

const most = 3
const empty = new Set([
  'anything',
  'nothing',
  'one',
  'thing',
  'total',
  'value',
  'number',
  'amount',
  'row',
  'gap',
  'rest',
])

const measured = new Set(['percent', 'percentage', 'minimum', 'maximum', 'average', 'mean'])

/** The name of the column that the words before a bound mean, "the statement day is between 1 and 28"; null when they are no such words. */
export function columnName(words: string): string | null {
  const code = /(?:^|\s)([a-z]\w*_\w+)$/.exec(words)?.[1]
  if (code !== undefined) return code
  const tokens = readTokens(words.replace(/\s(?:of|on|in|for|at)\s.*$/s, ''))
  const start = tokens.findLastIndex(
    ({tag, lower}) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag) && !/^[a-z-]+(?:ed|ing)$/.test(lower),
  )
  const named = tokens.slice(start + 1)
  const last = named.at(-1)
  if (!last || named.length > most || !/^(?:NOUN|PROPN)$/.test(last.tag) || named.some(({tag}) => tag === 'NUM'))
    return null
  const item = readItem({text: named.map(({lower}) => lower).join(' '), start: 0})
  const isMeasured = named.length > 1 && named.some(({lower}) => measured.has(lower))
  if (item === null || empty.has(item.name) || !(isMeasured || isAttributeLike(item))) return null
  const name = snakeName(item.name)
  return /_(?:hours|days|minutes|seconds|months|years|weeks)$/.test(name) ? name : entityName(name)
}
