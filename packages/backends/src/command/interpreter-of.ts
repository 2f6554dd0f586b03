import {createRequire} from 'node:module'
import {extname, join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** The words that come before a script's path; null for a file that no extension says anything about. */
export function interpreterOf(file: string, folder: string): readonly string[] | null {
  switch (extname(file)) {
    case '.py':
      return ['python3']
    case '.sh':
      return ['sh']
    case '.js':
    case '.mjs':
    case '.cjs':
      return [process.execPath]
    case '.ts':
    case '.mts':
      return [process.execPath, ...typescriptFlags(folder)]
    default:
      return null
  }
}

/** The project's own tsx, else the one beside this package; without any Node is left to it, which newer ones can do. */
function typescriptFlags(folder: string): readonly string[] {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return ['--import', pathToFileURL(createRequire(from).resolve('tsx')).href]
    } catch {
      // Not installed there.
    }
  }
  return []
}
