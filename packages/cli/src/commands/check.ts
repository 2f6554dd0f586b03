import {checkDefinitions, openCache, readInstalled} from '@journeywright/definitions/check'
import {isError, type Problem} from '@journeywright/problems'
import {cacheFile} from '../check/cache-file.js'
import {countFound} from '../check/count-found.js'
import {findTargets} from '../check/find-targets.js'
import {missingPaths} from '../check/missing-paths.js'
import type {Outcome} from '../check/outcome.js'
import {printOutcome, type PrintOptions} from '../check/print-outcome.js'
import {showProgress} from '../check/show-progress.js'
import {builtIns} from '../config/built-in.js'
import {checkPlugins} from '../config/check-plugins.js'
import {findRoots} from '../config/find-roots.js'
import {loadConfig} from '../config/load-config.js'
import {exitCode} from '../exit-code.js'
import {printProblems} from '../print/print-problems.js'
import {notOneOf, nothingToCheck} from '../problems.js'
import type {Terminal} from '../terminal.js'

export interface CheckOptions extends PrintOptions {
  readonly strict?: true
  /** False for `--no-cache`. */
  readonly cache: boolean
}

/** `journeywright check`: everything that is wrong with agents, skills, commands, CUJs and plugins, each with its place. */
export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const wrong = [...checkFormat(options.format), ...missingPaths(paths, terminal.cwd)]
  if (wrong.length > 0) {
    printProblems(wrong, terminal)
    return exitCode.usage
  }
  const outcome = await findOutcome(paths, options, terminal)
  const failing = (problem: Problem) => isError(problem) || (options.strict === true && problem.severity === 'warning')
  printOutcome(outcome, failing, options, terminal)
  return outcome.problems.some(failing) ? exitCode.problems : exitCode.passed
}

async function findOutcome(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const began = terminal.now().getTime()
  const config = await loadConfig(terminal.cwd)
  const plugins = [...config.plugins, ...builtIns()]
  const targets = await findTargets(paths, findRoots(terminal.cwd, plugins), terminal.cwd)
  const cache = options.cache ? await openCache(cacheFile(terminal), terminal.now()) : undefined
  const installed = await readInstalled(targets.installed, cache)
  const isQuiet = options.quiet === true || options.json === true
  const progress = showProgress(targets.files.length, isQuiet, terminal)
  const gates = [
    ...builtIns().flatMap(each => each.gateNames),
    ...config.plugins.flatMap(each => each.gates ?? []).map(({id}) => id),
  ]
  const checked = await checkDefinitions(targets.files, installed, {cache, gates, onFile: done => progress.show(done)})
  progress.clear()
  await cache?.save()
  const problems = [
    ...config.problems,
    ...checkPlugins(plugins),
    ...targets.problems,
    ...checked.problems,
    ...(targets.files.length === 0 ? [nothingToCheck(paths)] : []),
  ]
  return {
    files: checked.files,
    problems,
    fixed: [],
    counts: countFound(checked.files, problems, targets.others),
    ms: terminal.now().getTime() - began,
  }
}

function checkFormat(format: string | undefined): readonly Problem[] {
  if (format === undefined || format === 'github') return []
  return [notOneOf('format', format, '`github`', 'Use `--format github`, `--json`, or neither.')]
}
