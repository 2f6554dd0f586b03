import {dirname, join, sep} from 'node:path'
import {ProblemError} from '@journeywright/problems'
import type {Host} from '../host.js'
import {pathDefect} from '../paths/path-defect.js'
import {badPath} from './disk-problems.js'

/** The absolute path below the root. Throws a `ProblemError` when it leads out of it, also by a symbolic link. */
export async function confinedPath(host: Host, root: string, path: string): Promise<string> {
  const defect = pathDefect(path)
  if (defect !== null) throw new ProblemError([badPath(path, defect)])
  const full = join(root, path)
  const realRoot = await realAncestor(host, root)
  const real = await realAncestor(host, full)
  const isInside = real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)
  if (!isInside) throw new ProblemError([badPath(path, 'a symbolic link leads out of the folder')])
  return full
}

/** The nearest thing above, or at, the path that is there, with every link followed. */
async function realAncestor(host: Host, path: string): Promise<string> {
  const real = await host.realPath(path)
  return real ?? (dirname(path) === path ? path : realAncestor(host, dirname(path)))
}
