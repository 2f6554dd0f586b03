import type {Origin} from '../definition.js'
import {nameKey} from '../text/name-key.js'

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly origin: Origin
}

/** Every way to write the names of some definitions: `Code Reviewer`, `code-reviewer`, `review:code-reviewer`. */
export interface KnownNames {
  readonly ids: readonly string[]
  has(name: string): boolean
}

export function knownNames(definitions: readonly Named[]): KnownNames {
  const keys = new Set(definitions.flatMap(({id, name, aliases}) => [id, name, ...aliases].map(nameKey)))
  return {
    ids: [...new Set(definitions.map(({id}) => id))],
    // A plugin's folder can be checked by itself, so that nobody knows what it will be called: its own names count.
    has: name => keys.has(nameKey(name)) || keys.has(nameKey(name.slice(name.lastIndexOf(':') + 1))),
  }
}
