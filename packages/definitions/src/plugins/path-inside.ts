import {isAbsolute, relative, resolve} from 'node:path'

/** The absolute path of something in a folder, by a relative path with `/`; null for one that leads out of it. */
export function pathInside(folder: string, path: string): string | null {
  const target = resolve(folder, path)
  const way = relative(folder, target)
  return isAbsolute(path) || /^[\\/]|^[A-Za-z]:/.test(path) || /^\.\.([\\/]|$)/.test(way) || isAbsolute(way)
    ? null
    : target
}
