import {dirname, sep} from 'node:path'

/** Files and folders by their absolute path. A folder is also there when something is in it. */
export interface MemoryTree {
  readonly files: Map<string, Uint8Array>
  readonly folders: Set<string>
  isThere(path: string): boolean
  /** The path and everything below it. */
  within(path: string): readonly string[]
  namesIn(folder: string): readonly string[]
  /** Throws `ENOENT` as a disk does. */
  existing(path: string): Uint8Array
  /** Throws `EEXIST` as a disk does. */
  refuseTaken(path: string): void
  /** The path and the folders above it that aren't there, the nearest first. */
  missingAbove(path: string): readonly string[]
}

export function memoryTree(): MemoryTree {
  const files = new Map<string, Uint8Array>()
  const folders = new Set<string>()
  const within = (path: string): readonly string[] =>
    [...files.keys(), ...folders].filter(each => each === path || each.startsWith(path + sep))
  const isThere = (path: string): boolean => within(path).length > 0
  return {
    files,
    folders,
    isThere,
    within,
    namesIn(folder) {
      const inner = within(folder).filter(each => each !== folder)
      return [...new Set(inner.map(each => each.slice(folder.length + 1).split(sep)[0] ?? ''))].sort()
    },
    existing: path => files.get(path) ?? fail('ENOENT', path),
    refuseTaken(path) {
      if (isThere(path)) fail('EEXIST', path)
    },
    missingAbove: path => ancestors(path).filter(each => !isThere(each)),
  }
}

function ancestors(path: string): readonly string[] {
  return dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]
}

function fail(code: 'EEXIST' | 'ENOENT', path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), {code})
}
