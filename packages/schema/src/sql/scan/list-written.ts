import {functionBody} from './function-body.js'
import {sqlWords} from './sql-words.js'

export interface WrittenTable {
  /** Null where the statement leaves it to the search path. */
  readonly namespace: string | null
  readonly name: string
}

/**
 * The tables that a function in SQL or PL/pgSQL writes, each once. What it writes by a statement that it puts together is not
 * among them, nor are tables that it makes itself.
 */
export function listWritten(definition: string): readonly WrittenTable[] {
  const body = functionBody(definition)
  if (body === null || /\bcreate\s+(?:temp|temporary|unlogged|table)\b/i.test(body)) return []
  const words = sqlWords(body)
  const found = words.flatMap((word, at) => {
    const start = startOf(words, word, at)
    return start === null ? [] : [nameAt(words, start)]
  })
  const isNew = ({namespace, name}: WrittenTable, at: number) =>
    found.findIndex(other => other.namespace === namespace && other.name === name) === at
  return found.filter((each, at) => each.name !== '' && isNew(each, at))
}

/** Where the name of a table begins that is written there. */
function startOf(words: readonly string[], word: string, at: number): number | null {
  if (words[at - 1] === '.') return null
  const only = (start: number) => (words[start] === 'only' ? start + 1 : start)
  if (word === 'insert' || word === 'merge') return words[at + 1] === 'into' ? at + 2 : null
  if (word === 'delete') return words[at + 1] === 'from' ? only(at + 2) : null
  if (word !== 'update') return null
  const start = only(at + 1)
  const end = words[start + 1] === '.' ? start + 3 : start + 1
  return words.slice(end, end + 3).includes('set') && words[start] !== 'set' ? start : null
}

function nameAt(words: readonly string[], start: number): WrittenTable {
  const [first = '', dot, second = ''] = words.slice(start, start + 3)
  const isName = (word: string) => /^[\p{L}_]/u.test(word)
  if (dot === '.') return isName(second) ? {namespace: first, name: second} : {namespace: null, name: ''}
  return {namespace: null, name: isName(first) ? first : ''}
}
