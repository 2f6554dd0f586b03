import {unlinkSync, writeFileSync} from 'node:fs'
import {open, unlink, type FileHandle} from 'node:fs/promises'

/** A new file: a link that lies there is taken away and never followed, so that the bytes land here and nowhere else. */
export function writeAnew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, {flag: 'wx'})
  } catch (error) {
    if (!isTaken(error)) throw error
    unlinkSync(path)
    writeFileSync(path, content, {flag: 'wx'})
  }
}

/** The same, but the bytes are on the disk when it returns; others go on meanwhile. */
export async function writeAnewDurably(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await openAnew(path)
  try {
    await handle.writeFile(content)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function openAnew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if (!isTaken(error)) throw error
    await unlink(path)
    return open(path, 'wx')
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
