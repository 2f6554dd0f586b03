/** A JSON value and where it stands: offsets are UTF-16 code units, `end` is behind its last character. */
export type JsonNode = {readonly offset: number; readonly end: number} & (
  | {readonly kind: 'text'; readonly value: string}
  /** A number, `true`, `false` or `null`, as written. */
  | {readonly kind: 'word'; readonly value: string}
  | {readonly kind: 'list'; readonly items: readonly JsonNode[]}
  | {readonly kind: 'map'; readonly entries: readonly JsonEntry[]}
)

export interface JsonEntry {
  readonly key: string
  /** Where the key begins. */
  readonly offset: number
  readonly node: JsonNode
}

/** Something that JSON does not allow. */
export interface JsonFault {
  readonly offset: number
  readonly found: string
  readonly expected: string
}

/** The value of a key of a map; the first one where it is written twice. Null when it is absent, or this is no map. */
export function entryOf(node: JsonNode | null, key: string): JsonNode | null {
  return node?.kind === 'map' ? (node.entries.find(entry => entry.key === key)?.node ?? null) : null
}

/** Every entry whose key its map has before, at any depth. */
export function repeatedKeys(node: JsonNode | null): readonly JsonEntry[] {
  if (node?.kind === 'list') return node.items.flatMap(repeatedKeys)
  if (node?.kind !== 'map') return []
  const {entries} = node
  return entries.flatMap((entry, index) => [
    ...(entries.findIndex(({key}) => key === entry.key) < index ? [entry] : []),
    ...repeatedKeys(entry.node),
  ])
}
