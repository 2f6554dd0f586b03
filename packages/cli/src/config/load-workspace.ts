import {readDefinitions, type ChooseCujs, type Definitions} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {PlanInput, Plugin} from '@journeywright/runtime'
import {builtIns} from './built-in.js'
import {checkPlugins} from './check-plugins.js'
import {findRoots} from './find-roots.js'
import {loadConfig} from './load-config.js'
import {withoutReplaced} from './without-replaced.js'

/** What is installed in a working folder. */
export interface Workspace {
  /** Those of the configuration first. */
  readonly plugins: readonly Plugin[]
  readonly definitions: Definitions
  /** Ids of the journeys that were not needed, and are not among the definitions. */
  readonly unread: readonly string[]
  /** What the configuration says of plans, and its file. */
  readonly settings: NonNullable<PlanInput['settings']>
  /** Of the configuration: with an error among them nothing can be planned. */
  readonly problems: readonly Problem[]
  /** Of the markdown, whether a plan uses it or not. */
  readonly definitionProblems: readonly Problem[]
}

/**
 * Loads the configuration, the built-in plugins and all markdown but the journeys that `cujs` does not choose. `engine`
 * is where schemas are proved.
 */
export async function loadWorkspace(folder: string, engine = 'embedded', cujs?: ChooseCujs): Promise<Workspace> {
  const config = await loadConfig(folder)
  const roots = findRoots(folder, [...config.plugins, ...builtIns()])
  const [read, ...loaded] = await Promise.all([
    readDefinitions(roots, cujs ? {cujs} : {}),
    ...builtIns().map(builtIn => builtIn.load(engine)),
  ])
  const plugins = [...config.plugins, ...withoutReplaced(loaded, config.plugins)]
  return {
    plugins,
    definitions: read.definitions,
    unread: read.unread,
    settings: {...config.settings, ...(config.file === null ? {} : {file: config.file})},
    problems: [...config.problems, ...checkPlugins(plugins)],
    definitionProblems: read.problems,
  }
}
