import {join} from 'node:path'
import {existsSync} from 'node:fs'
import {configNames} from '../config/load-config.js'
import {pathIn} from '../scaffold/path-in.js'
import {addToConfig} from '../scaffold/plugin/add-to-config.js'
import {linesToAdd} from '../scaffold/plugin/lines-to-add.js'
import {textOf} from './text-of.js'

/** How a new plugin gets into the configuration. */
export interface ConfigChange {
  readonly path: string
  /** The whole new file; null when a person has to add `lines`. */
  readonly text: string | null
  readonly status: 'made' | 'changed'
  readonly lines: readonly string[]
}

/** A configuration that nobody has touched is written anew, another is left alone and told what to add. */
export async function configChange(folder: string, name: string, dir: string | undefined): Promise<ConfigChange> {
  const found = configNames.find(each => existsSync(join(folder, each)))
  const path = found ?? 'journeywright.config.ts'
  const from = pathIn(dir, `plugins/${name}`)
  const isOurs = path.endsWith('.ts') && from === `plugins/${name}`
  const text = isOurs ? addToConfig(found === undefined ? null : await textOf(folder, path), name) : null
  const [load = '', list = ''] = linesToAdd(name, from)
  const lines = text === null ? [`add to ${path}: ${load}`, `add to its plugins: ${list}`] : []
  return {path, text, status: found === undefined ? 'made' : 'changed', lines}
}
