import {join} from 'node:path'
import type {Host} from '../host.js'

/** Where a run's folder has drafts below folders of any depth. */
const deep = ['artifacts', 'gates', 'definitions', 'signals']

/** Takes away what a process was writing into a run's folder when it died: files that were to be renamed. */
export async function clearDrafts(host: Host, run: string): Promise<void> {
  await clear(host, run, false)
  await clear(host, join(run, 'objects'), false)
  for (const part of deep) await clear(host, join(run, part), true)
}

async function clear(host: Host, folder: string, isDeep: boolean): Promise<void> {
  for (const name of await host.listFolder(folder)) {
    const path = join(folder, name)
    // Somebody may be trying for the lock right now.
    if (name.endsWith('.tmp') && !name.startsWith('lock.')) await host.remove(path)
    else if (isDeep) await clear(host, path, true)
  }
}
