import {open, unlink, type FileHandle} from 'node:fs/promises'

/** A new file: a link that lies there is taken away and never followed, so that the bytes land here and nowhere else. */
export async function writeAnew(path: string, content: string | Uint8Array, isDurable: boolean): Promise<void> {
  const handle = await openAnew(path)
  try {
    await handle.writeFile(content)
    if (isDurable) await handle.datasync()
  } finally {
    await handle.close()
  }
}

async function openAnew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    await unlink(path)
    return open(path, 'wx')
  }
}
