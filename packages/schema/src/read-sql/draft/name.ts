import type {Draft} from './draft.js'

export interface Name {
  readonly namespace: string
  readonly name: string
}

/** Two names have one key when they are the same. */
export function keyOf({namespace, name}: Name): string {
  return `${namespace}\0${name}`
}

/** What a new thing is called: an unqualified one goes into the first namespace of the search path. */
export function newName(parts: readonly string[], {searchPath}: Pick<Draft, 'searchPath'>): Name {
  const name = parts.at(-1) ?? ''
  const namespace = parts.at(-2)
  return {name, namespace: namespace ?? searchPath.find(each => each !== 'pg_catalog') ?? 'public'}
}

/** Which of the things that are there a name means; what a new one would be called when it means none. */
export function findName(
  parts: readonly string[],
  draft: Pick<Draft, 'searchPath'>,
  ...among: readonly {has(key: string): boolean}[]
): Name {
  return knownName(parts, draft, ...among) ?? newName(parts, draft)
}

/** The same, or undefined when it means none of them. */
export function knownName(
  parts: readonly string[],
  {searchPath}: Pick<Draft, 'searchPath'>,
  ...among: readonly {has(key: string): boolean}[]
): Name | undefined {
  const name = parts.at(-1) ?? ''
  for (const namespace of parts.length > 1 ? [parts.at(-2) ?? ''] : searchPath) {
    const key = keyOf({namespace, name})
    for (const each of among) if (each.has(key)) return {namespace, name}
  }
  return undefined
}
