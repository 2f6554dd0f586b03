import {migrationFolder} from './migration-folder.js'

/**
 * The folder of the repository in which its migrations lie, from its root: of those that were read from a folder. Null where
 * they lie outside, in several folders, or in one that is made anew as a whole.
 */
export function ownFolder(source: string, existing: readonly string[]): string | null {
  const root = source.replaceAll('\\', '/').replace(/^(?:\.\/+)+|\/+$|^\.$/g, '')
  if (existing.length === 0 || /^(?:[~/]|[a-z][\w+.-]*:|\.\.(?:\/|$))/i.test(root)) return null
  const paths = existing.map(name => (root === '' ? name : `${root}/${name}`))
  const known = paths.flatMap(path => migrationFolder(path) ?? [])
  const [folder, ...more] = new Set(known.length > 0 ? known : paths.map(parentOf))
  const isOwn = folder !== undefined && folder !== '' && more.length === 0 && !/(?:^|\/)\.ai\//.test(`${folder}/`)
  return isOwn ? folder : null
}

/** Of a file that is numbered and lies anywhere; its way back lies below. */
function parentOf(path: string): string {
  return path.replace(/\/?(?:down\/)?[^/]*$/, '')
}
