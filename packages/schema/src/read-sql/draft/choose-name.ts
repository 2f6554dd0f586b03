import {byteLength} from './byte-length.js'
import {keyOf} from './name.js'

const limit = 63

/**
 * The name that PostgreSQL gives to what has none: table, columns and a label, joined by `_`. The longer of the first two is
 * cut until all fits into 63 bytes; a number follows the label while the name is taken.
 */
export function chooseName(
  parts: {readonly namespace: string; readonly table: string; readonly columns?: string; readonly label: string},
  taken: ReadonlySet<string>,
): string {
  for (let pass = 0; ; pass++) {
    const name = join(parts.table, parts.columns ?? '', pass === 0 ? parts.label : `${parts.label}${pass}`)
    if (!taken.has(keyOf({namespace: parts.namespace, name}))) return name
  }
}

function join(table: string, columns: string, label: string): string {
  const room = limit - byteLength(label) - (columns === '' ? 1 : 2)
  let [first, second] = [byteLength(table), byteLength(columns)]
  while (first + second > room) {
    if (first > second) first--
    else second--
  }
  return [cutBytes(table, first), cutBytes(columns, second), label].filter(part => part !== '').join('_')
}

/** As many whole characters as fit. */
function cutBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text
  let used = 0
  let result = ''
  for (const character of text) {
    used += byteLength(character)
    if (used > bytes) break
    result += character
  }
  return result
}
