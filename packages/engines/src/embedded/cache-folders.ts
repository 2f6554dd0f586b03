import {lstat} from 'node:fs/promises'
import {homedir, platform, tmpdir} from 'node:os'
import {join} from 'node:path'

/** Where copies may be kept, best first: the user's cache, then a folder of the user's own below the temporary one. */
export function cacheFolders(): readonly string[] {
  const owner = process.getuid?.() ?? 'user'
  return [join(userCache(), 'journeywright'), join(tmpdir(), `journeywright-cache-${owner}`)]
}

function userCache(): string {
  const {XDG_CACHE_HOME, LOCALAPPDATA} = process.env
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (platform() === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  return join(homedir(), '.cache')
}

/** Anyone may make a folder below the temporary one: programs are started only from one that nobody else can write to. */
export async function isPrivate(folder: string): Promise<boolean> {
  const {uid, mode} = await lstat(folder)
  const self = process.getuid?.()
  if (self === undefined) return true
  return uid === self && (mode & 0o022) === 0
}
