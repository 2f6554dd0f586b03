import {open, stat} from 'node:fs/promises'
import type {Definition} from '../definition.js'
import {splitFrontMatter} from '../front-matter/split-front-matter.js'

/** Enough for the keys of any front matter that says what it is. */
const headBytes = 4096

/** What a markdown file is by its keys; null for one that is no definition, or cannot be opened. */
export async function kindOfFrontMatter(file: string): Promise<Definition['kind'] | null> {
  const head = await readHead(file)
  const {block} = splitFrontMatter(head.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'))
  const has = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(block ?? '')
  if (has('name') && has('description')) return 'agent'
  return has('argument-hint') || has('allowed-tools') ? 'command' : null
}

async function readHead(file: string): Promise<string> {
  try {
    // Opening a pipe waits for whoever writes to it.
    if (!(await stat(file)).isFile()) return ''
    const handle = await open(file)
    try {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch {
    // Nothing says that it is a definition, so nobody misses it.
    return ''
  }
}
