import {readdir} from 'node:fs/promises'
import {compareText, type Place} from '@journeywright/problems'
import type {PluginPaths} from '../definition.js'
import type {SearchRoot} from '../plugins/search-root.js'
import {projectFolders, usualFolders, type SearchFolder} from './search-folders.js'

/** A file or folder to search; `at` is where a manifest names it, null for a usual one. */
export interface Start extends SearchFolder {
  readonly at: Place | null
}

/** Where the definitions of a root lie: where its manifest says, else where they usually do. */
export async function startsOf(root: SearchRoot): Promise<readonly Start[]> {
  const {origin, paths, manifests} = root
  const starts = usualFolders.flatMap((usual): readonly Start[] => {
    const named = namedPaths(paths, usual.kind)
    return named ? named.map(({text, at}) => ({kind: usual.kind, path: text, at})) : [{...usual, at: null}]
  })
  const others = origin.kind === 'project' ? [...projectFolders] : []
  if (manifests.some(({manifest}) => manifest === 'agent-plugin')) others.push(...(await foldersOfClients(root)))
  return [...starts, ...others.map(folder => ({...folder, at: null}))]
}

function namedPaths(paths: PluginPaths, kind: SearchFolder['kind']): PluginPaths['agents'] {
  switch (kind) {
    case 'agent':
      return paths.agents
    case 'skill':
      return paths.skills
    case 'command':
      return paths.commands
    case 'cuj':
      return null
  }
}

/** Agent Plugins keep what is not portable in folders named by reverse domains: `com.example.client/agents/`. */
async function foldersOfClients({folder}: SearchRoot): Promise<readonly SearchFolder[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  return entries
    .filter(entry => entry.isDirectory() && /^[a-z][\w-]*(\.[\w-]+)+$/.test(entry.name))
    .map(({name}) => name)
    .sort(compareText)
    .flatMap(name => usualFolders.map(({kind, path}) => ({kind, path: `${name}/${path}`})))
}
