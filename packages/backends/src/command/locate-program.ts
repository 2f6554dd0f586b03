import {access, constants, open, readdir, stat} from 'node:fs/promises'
import {basename, dirname, extname, resolve} from 'node:path'
import {nearest, type Problem} from '@journeywright/problems'
import {badTarget, notAProgram, notFound} from '../problems.js'
import {interpreterOf} from './interpreter-of.js'
import {splitTarget} from './split-target.js'

export interface Program {
  /** As the target calls it. */
  readonly name: string
  /** An absolute path, or a name to look up in `PATH`. */
  readonly file: string
  readonly parameters: readonly string[]
}

/** What to start for a target. A name with `/` is a path from the project's folder and must be there. */
export async function locateProgram(target: string, folder: string): Promise<Program | Problem> {
  const [name, ...parameters] = splitTarget(target) ?? []
  if (name === undefined || name === '') return badTarget(target)
  if (!/[/\\]/.test(name)) return {name, file: name, parameters}
  const file = resolve(folder, name)
  const found = await stat(file).catch(() => null)
  if (!found) return notFound(name, await pathsNear(name, file))
  const interpreter = interpreterOf(file, folder)
  if (!found.isFile() || !(interpreter || (await isExecutable(file)))) return notAProgram(name, found.isFile())
  if (!interpreter || ((await isExecutable(file)) && (await hasShebang(file)))) return {name, file, parameters}
  const [first = '', ...others] = interpreter
  return {name, file: first, parameters: [...others, file, ...parameters]}
}

async function pathsNear(name: string, file: string): Promise<readonly string[]> {
  const beside = (await readdir(dirname(file)).catch(() => [])).sort()
  const stem = basename(file, extname(file))
  const alike = beside.filter(each => basename(each, extname(each)) === stem)
  return [...new Set([...alike, ...nearest(basename(file), beside)])]
    .slice(0, 3)
    .map(each => `${name.slice(0, name.length - basename(name).length)}${each}`)
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => process.platform !== 'win32',
    () => false,
  )
}

/** Without one the system would have a shell read the file, whatever its language. */
async function hasShebang(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const {buffer} = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return buffer.toString('latin1') === '#!'
  } finally {
    await handle.close()
  }
}
