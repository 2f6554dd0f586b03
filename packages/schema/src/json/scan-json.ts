/** Where the values and keys of a JSON text stand, by JSON pointer; or the first thing that is not JSON. */
export interface JsonScan {
  readonly values: ReadonlyMap<string, number>
  readonly keys: ReadonlyMap<string, number>
  /** Keys that their object has already, which `JSON.parse` would silently let win. */
  readonly repeated: readonly {readonly pointer: string; readonly offset: number; readonly first: number}[]
  readonly failure: {readonly offset: number; readonly expected: string} | null
}

interface Cursor {
  readonly text: string
  offset: number
  readonly values: Map<string, number>
  readonly keys: Map<string, number>
  readonly repeated: {pointer: string; offset: number; first: number}[]
}

const maximumDepth = 200
const space = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// oxlint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y

/** Offsets are UTF-16 code units into the text. Never throws. */
export function scanJson(text: string): JsonScan {
  const cursor: Cursor = {text, offset: 0, values: new Map(), keys: new Map(), repeated: []}
  const expected = expectValue(cursor, '', 0) ?? expectEnd(cursor)
  const {values, keys, repeated, offset} = cursor
  return {values, keys, repeated, failure: expected === null ? null : {offset, expected}}
}

/** Each of these answers what it expected in vain, or null when it found it. */
function expectValue(cursor: Cursor, pointer: string, depth: number): string | null {
  take(cursor, space)
  cursor.values.set(pointer, cursor.offset)
  if (depth > maximumDepth) return `at most ${maximumDepth} levels`
  if (takeMark(cursor, '{')) return expectMembers(cursor, pointer, depth)
  if (takeMark(cursor, '[')) return expectItems(cursor, pointer, depth)
  return (take(cursor, string) ?? take(cursor, scalar)) ? null : 'a JSON value'
}

function expectMembers(cursor: Cursor, pointer: string, depth: number): string | null {
  if (takeMark(cursor, '}')) return null
  for (;;) {
    take(cursor, space)
    const {offset} = cursor
    const key = take(cursor, string)
    if (key === null) return 'a key in double quotes'
    const member = `${pointer}/${escapePointer(String(JSON.parse(key)))}`
    const first = cursor.keys.get(member)
    if (first === undefined) cursor.keys.set(member, offset)
    else cursor.repeated.push({pointer: member, offset, first})
    if (!takeMark(cursor, ':')) return '`:`'
    const failed = expectValue(cursor, member, depth + 1)
    if (failed !== null) return failed
    const mark = takeMark(cursor, ',', '}')
    if (mark !== ',') return mark === null ? '`,` or `}`' : null
  }
}

function expectItems(cursor: Cursor, pointer: string, depth: number): string | null {
  if (takeMark(cursor, ']')) return null
  for (let index = 0; ; index++) {
    const failed = expectValue(cursor, `${pointer}/${index}`, depth + 1)
    if (failed !== null) return failed
    const mark = takeMark(cursor, ',', ']')
    if (mark !== ',') return mark === null ? '`,` or `]`' : null
  }
}

function expectEnd(cursor: Cursor): string | null {
  take(cursor, space)
  return cursor.offset < cursor.text.length ? 'the end of the text' : null
}

function take(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.offset
  const found = pattern.exec(cursor.text)?.[0] ?? null
  cursor.offset += found?.length ?? 0
  return found
}

function takeMark(cursor: Cursor, ...marks: readonly string[]): string | null {
  take(cursor, space)
  const mark = cursor.text[cursor.offset] ?? ''
  if (!marks.includes(mark)) return null
  cursor.offset++
  return mark
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
