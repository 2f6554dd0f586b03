import {join} from 'node:path'
import type {Host} from '../host.js'

/** Takes away what a process was writing when it died: files that were to be renamed. */
export async function clearDrafts(host: Host, folder: string): Promise<void> {
  for (const name of await host.listFolder(folder)) {
    const path = join(folder, name)
    if (name.endsWith('.tmp')) await host.remove(path)
    else await clearDrafts(host, path)
  }
}
