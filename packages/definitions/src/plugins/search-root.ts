import type {PluginDefinition, PluginPaths} from '../definition.js'
import type {DefinitionRoot} from '../files/definition-root.js'

/** A root and what its manifests say of it. */
export interface SearchRoot extends DefinitionRoot {
  /** What the names of its files in problems begin with: empty, or with a slash at the end. */
  readonly prefix: string
  /** Of a plugin, a marketplace or both. */
  readonly manifests: readonly PluginDefinition[]
  /** Where these say that definitions lie; a kind that they do not name has its usual folder. */
  readonly paths: PluginPaths
}
