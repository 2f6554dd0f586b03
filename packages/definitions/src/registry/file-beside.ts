import {access} from 'node:fs/promises'
import {basename, dirname, join, relative, sep} from 'node:path'
import {pathInside} from '../plugins/path-inside.js'

/** A file that belongs to a journey, with its name in places. */
export interface FileBeside {
  readonly file: string
  readonly shown: string
}

/** The first of some paths, from the folder of the project or plugin that a journey lies in, that is there. Never outside it. */
export async function fileBeside(
  journey: {readonly file: string; readonly shown: string},
  paths: readonly string[],
): Promise<FileBeside | null> {
  const root = projectOf(journey.file)
  const inside = paths.flatMap(path => pathInside(root, path) ?? [])
  for (const file of new Set(inside)) {
    if (await exists(file)) return {file, shown: shownBeside(journey, file)}
  }
  return null
}

/** The paths that a name such as `release-flow.yaml` or `.claude/workflows/release-flow.yaml` may have. */
export function workflowPaths(path: string, file: string): readonly string[] {
  const near = join(relative(projectOf(file), dirname(file)), path)
  const name = basename(path)
  return [path, join('.claude', path), near, join('.claude', 'workflows', name), join('workflows', name)]
}

/** The folder above `cujs/` or `.claude/docs/cujs/`; else the journey's own. */
export function projectOf(file: string): string {
  const folder = dirname(file)
  const known = ['.claude/docs/cujs', 'docs/cujs', 'cujs'].map(path => sep + path.split('/').join(sep))
  const end = known.find(path => folder.endsWith(path))
  return end === undefined ? folder : folder.slice(0, -end.length) || sep
}

function shownBeside(journey: {readonly file: string; readonly shown: string}, file: string): string {
  const way = relative(dirname(journey.file), file)
  return journey.shown === journey.file ? file : join(dirname(journey.shown), way).split(sep).join('/')
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
