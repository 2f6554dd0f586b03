import {homedir, platform, userInfo} from 'node:os'
import {join} from 'node:path'
import type {Terminal} from '../terminal.js'

/** Where findings are kept from one check to the next: below `$XDG_CACHE_HOME`, else in the system's folder for that. */
export function cacheFile({env}: Terminal): string {
  return join(cacheFolder(env), 'journeywright', 'check.cache')
}

function cacheFolder({XDG_CACHE_HOME, LOCALAPPDATA, HOME}: Terminal['env']): string {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (platform() === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  return join(
    HOME || homedir() || userInfo().homedir,
    ...(platform() === 'darwin' ? ['Library', 'Caches'] : ['.cache']),
  )
}
