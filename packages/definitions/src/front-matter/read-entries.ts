import type * as Yaml from 'yaml'
import {readYaml} from './read-yaml.js'
import {recoverKeys, type RecoveredEntry} from './recover-keys.js'

/** The entries of a front matter's text, in order: of the whole where it is valid YAML, else key by key. Never throws. */
export function readEntries(yaml: typeof Yaml, block: string): readonly RecoveredEntry[] {
  const strict = readYaml(yaml, block)
  return strict ? strict.map(entry => ({...entry, cause: null, tabbed: false})) : recoverKeys(yaml, block)
}
