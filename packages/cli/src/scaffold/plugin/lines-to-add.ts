import {camelName} from './camel-name.js'

/** What to write into a configuration by hand. `from` is the plugin's folder, relative to it. */
export function linesToAdd(name: string, from: string): readonly string[] {
  return [`import {${camelName(name)}Plugin} from './${from}/index.ts'`, `${camelName(name)}Plugin()`]
}
