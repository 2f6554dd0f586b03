import {checkDefinitions, inFileOrder, openCache, readInstalled, type FoundFile} from '@journeywright/definitions/check'
import type {Problem} from '@journeywright/problems'
import {builtIns} from '../config/built-in.js'
import {checkPlugins} from '../config/check-plugins.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig, type LoadedConfig} from '../config/load-config.js'
import {nothingToCheck} from '../problems.js'
import type {Terminal} from '../terminal.js'
import {cacheFile} from './cache-file.js'
import {checkPacks} from './check-packs.js'
import {countFound} from './count-found.js'
import {findTargets} from './find-targets.js'
import type {Outcome} from './outcome.js'
import {showProgress} from './show-progress.js'

export interface FindOptions {
  readonly fix?: true
  /** False for `--no-cache`. */
  readonly cache: boolean
  readonly quiet?: true
  readonly json?: true
}

/** Checks what lies below the paths, or the working folder, by what is installed there; with `fix`, mends it before. */
export async function findOutcome(
  paths: readonly string[],
  options: FindOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const began = terminal.now().getTime()
  const config = await loadConfig(terminal.cwd)
  const plugins = [...config.plugins, ...builtIns()]
  const roots = findRoots(terminal.cwd, plugins)
  const targets = await findTargets(paths, roots, terminal.cwd)
  const mended = options.fix ? await mend(targets.files, paths, terminal.cwd) : {fixed: [], problems: []}
  const cache = options.cache ? await openCache(cacheFile(terminal), terminal.now()) : undefined
  const installed = await readInstalled(targets.installed)
  const progress = showProgress(targets.files.length, options.quiet === true || options.json === true, terminal)
  const watch = {onFile: (done: number) => progress.show(done)}
  const checked = await checkDefinitions(targets.files, installed, {cache, gates: gatesOf(config), ...watch})
  const packs = await checkPacks(checked.files, roots)
  progress.clear()
  await cache?.save()
  const shown = new Set(targets.files.map(file => file.shown))
  const isOfFile = ({at}: Problem): boolean => at !== undefined && shown.has(at.file)
  const problems = [
    ...config.problems,
    ...checkPlugins(plugins),
    ...targets.problems.filter(problem => !isOfFile(problem)),
    ...inFileOrder(
      [...targets.problems.filter(isOfFile), ...mended.problems, ...checked.problems, ...packs],
      targets.files,
    ),
    ...(targets.files.length === 0 ? [nothingToCheck(paths)] : []),
  ]
  const counts = countFound(checked.files, problems, targets.others)
  return {files: checked.files, problems, fixed: mended.fixed, counts, ms: terminal.now().getTime() - began}
}

/** Loaded only to mend. */
async function mend(files: readonly FoundFile[], paths: readonly string[], cwd: string) {
  const {fixFiles} = await import('./fix-files.js')
  return fixFiles(files, paths, cwd)
}

function gatesOf({plugins}: LoadedConfig): readonly string[] {
  const configured = plugins.flatMap(({gates}) => gates ?? []).map(({id}) => id)
  return [...builtIns().flatMap(({gateNames}) => gateNames), ...configured]
}
