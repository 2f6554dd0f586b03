import type {Host} from '../host.js'
import {memoryTree} from './memory-tree.js'

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
  const tree = memoryTree()
  const {files, folders} = tree
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    files.set(path, Buffer.from(content))
  }
  return {
    async createFolder(path) {
      tree.refuseTaken(path)
      folders.add(path)
    },
    async ensureFolder(path) {
      const missing = tree.missingAbove(path)
      folders.add(path)
      return missing.at(-1)
    },
    writeFile: write,
    writeDurably: write,
    readFile: async path => files.get(path) ?? below.readFile(path),
    readFileNow: path => files.get(path) ?? below.readFileNow(path),
    listFolder: async path => tree.namesIn(path),
    async rename(from, to) {
      files.set(to, tree.existing(from))
      files.delete(from)
    },
    async link(from, to) {
      tree.refuseTaken(to)
      files.set(to, tree.existing(from))
    },
    async remove(path) {
      for (const each of tree.within(path)) if (!files.delete(each)) folders.delete(each)
    },
    realPath: async path => (tree.isThere(path) ? path : null),
    async truncate(path, size) {
      files.set(path, tree.existing(path).slice(0, size))
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
