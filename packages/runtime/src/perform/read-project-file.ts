import type {Host} from '../host.js'
import {pathDefect} from '../paths/path-defect.js'
import {confinedPath} from '../record/confined-path.js'

/** The text of a file of the project; null when there is none, or when the path leads out of the project. */
export async function readProjectFile(host: Host, folder: string, path: string): Promise<string | null> {
  if (pathDefect(path) !== null) return null
  const bytes = await host.readFile(await confinedPath(host, folder, path))
  return bytes && Buffer.from(bytes).toString('utf8')
}
