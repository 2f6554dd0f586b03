import {dirname, sep} from 'node:path'
import type {Host} from '../host.js'

/** The part of a host that is a disk. */
type Disk = Pick<
  Host,
  | 'createFolder'
  | 'ensureFolder'
  | 'writeFile'
  | 'writeDurably'
  | 'readFile'
  | 'readFileNow'
  | 'listFolder'
  | 'rename'
  | 'link'
  | 'remove'
  | 'realPath'
  | 'truncate'
  | 'openJournal'
>

/** A disk that is gone with the test. */
export interface MemoryDisk extends Disk {
  /** Absolute paths of all files, sorted. */
  paths(): readonly string[]
}

/** What a host needs of a disk, in memory. What `below` reads shows through, such as the definitions of plugins. */
export function memoryDisk(below: Pick<Host, 'readFile' | 'readFileNow'>): MemoryDisk {
  const files = new Map<string, Uint8Array>()
  const folders = new Set<string>()
  const isInside = (path: string, folder: string): boolean => path.startsWith(folder + sep)
  const all = (): readonly string[] => [...files.keys(), ...folders]
  const isThere = (path: string): boolean => all().some(each => each === path || isInside(each, path))
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, Buffer.from(content))
  }
  const existing = (path: string): Uint8Array => files.get(path) ?? fail('ENOENT', path)
  return {
    async createFolder(path) {
      if (isThere(path)) fail('EEXIST', path)
      folders.add(path)
    },
    async ensureFolder(path) {
      const missing = ancestors(path).filter(each => !isThere(each))
      folders.add(path)
      return missing.at(-1)
    },
    writeFile: write,
    writeDurably: write,
    readFile: async path => files.get(path) ?? below.readFile(path),
    readFileNow: path => files.get(path) ?? below.readFileNow(path),
    async listFolder(path) {
      const names = all().flatMap(each =>
        isInside(each, path) ? (each.slice(path.length + 1).split(sep)[0] ?? []) : [],
      )
      return [...new Set(names)].sort()
    },
    async rename(from, to) {
      files.set(to, existing(from))
      files.delete(from)
    },
    async link(from, to) {
      if (isThere(to)) fail('EEXIST', to)
      files.set(to, existing(from))
    },
    async remove(path) {
      for (const each of all().filter(one => one === path || isInside(one, path))) {
        files.delete(each)
        folders.delete(each)
      }
    },
    realPath: async path => (isThere(path) ? path : null),
    async truncate(path, size) {
      files.set(path, existing(path).slice(0, size))
    },
    async openJournal(path) {
      const append = (text: string): void => {
        files.set(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(text)]))
      }
      return {append, close: () => undefined}
    },
    paths: () => [...files.keys()].sort(),
  }
}

/** The path and every folder above it, the nearest first. */
function ancestors(path: string): readonly string[] {
  return dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]
}

function fail(code: 'EEXIST' | 'ENOENT', path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), {code})
}
