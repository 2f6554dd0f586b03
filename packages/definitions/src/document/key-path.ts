/** A key, or keys from the outermost inwards: `['metadata', 'aliases']`. */
export type KeyPath = readonly [string, ...string[]]
