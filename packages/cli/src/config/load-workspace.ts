import type {DefinitionRoot} from '@journeywright/definitions'
import type {Problem} from '@journeywright/problems'
import type {Plugin} from '@journeywright/runtime'
import {builtIns} from './built-in.js'
import {checkPlugins} from './check-plugins.js'
import {findRoots} from './find-roots.js'
import {loadConfig} from './load-config.js'

/** What is installed in a working folder, before any markdown is read. */
export interface Workspace {
  /** Those of the configuration first. */
  readonly plugins: readonly Plugin[]
  readonly roots: readonly DefinitionRoot[]
  readonly problems: readonly Problem[]
}

/** Loads the configuration of the folder and the built-in plugins. `engine` is where schemas are proved. */
export async function loadWorkspace(folder: string, engine = 'embedded'): Promise<Workspace> {
  const config = await loadConfig(folder)
  const plugins = [...config.plugins, ...(await Promise.all(builtIns().map(each => each.load(engine))))]
  return {plugins, roots: findRoots(folder, plugins), problems: [...config.problems, ...checkPlugins(plugins)]}
}
