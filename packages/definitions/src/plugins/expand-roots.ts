import {existsSync} from 'node:fs'
import {readdir, realpath} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {compareText} from '@journeywright/problems'
import type {PluginDefinition, PluginPaths} from '../definition.js'
import type {DefinitionRoot} from '../files/definition-root.js'
import {mapLimited} from '../files/map-limited.js'
import type {SearchRoot} from './search-root.js'

const manifests = ['.claude-plugin', '', '.codex-plugin', '.cursor-plugin'].map(folder => join(folder, 'plugin.json'))
const marketplaces = ['.claude-plugin', join('.agents', 'plugins')].map(folder => join(folder, 'marketplace.json'))
const noPaths: PluginPaths = {agents: null, skills: null, commands: null}

/**
 * The given roots with what their manifests say, and behind them the plugin folders that lie in these: those that a
 * marketplace lists, and those directly below a project's `plugins/`. Each folder comes once.
 */
export async function expandRoots(roots: readonly DefinitionRoot[]): Promise<readonly SearchRoot[]> {
  const all = await mapLimited(roots, async root => {
    return describeRoot(root, root.origin.kind === 'plugin' ? `${root.origin.name}/` : '')
  })
  const seen = new Set(await mapLimited(all, async ({folder}) => realFolder(folder)))
  const expanded = [...all]
  // It grows while it is walked: a plugin may itself be a marketplace.
  for (const root of expanded) {
    for (const {folder, named, name} of [...listedFolders(root), ...(await pluginFolders(root))]) {
      const real = await realFolder(folder)
      if (seen.has(real)) continue
      seen.add(real)
      const prefix = `${root.prefix}${relative(root.folder, folder).split(sep).join('/')}/`
      const inner = await describeRoot({folder, origin: {kind: 'plugin', name}}, prefix, named)
      const own = inner.manifests.find(({manifest}) => manifest !== 'marketplace')
      expanded.push(own ? {...inner, origin: {...inner.origin, name: own.id}} : inner)
    }
  }
  return expanded
}

/** `named` are the paths that a marketplace gives instead of a manifest's. */
async function describeRoot(root: DefinitionRoot, prefix: string, named = noPaths): Promise<SearchRoot> {
  const [manifest, marketplace] = [
    await readFirst(root, prefix, manifests),
    await readFirst(root, prefix, marketplaces),
  ]
  const own = manifest?.paths ?? noPaths
  const paths = {
    agents: named.agents ?? own.agents,
    skills: named.skills ?? own.skills,
    commands: named.commands ?? own.commands,
  }
  return {...root, prefix, paths, manifests: [manifest, marketplace].filter(each => each !== null)}
}

/** What is wrong with a manifest is said when it is read as a definition of its own. */
async function readFirst(
  {folder, origin}: DefinitionRoot,
  prefix: string,
  names: readonly string[],
): Promise<PluginDefinition | null> {
  const name = names.find(each => existsSync(join(folder, each)))
  if (name === undefined) return null
  // Loaded only where there is a manifest: most folders have none.
  const {readPlugin} = await import('./read-plugin.js')
  return (await readPlugin(join(folder, name), origin, prefix + name.split(sep).join('/'))).definition
}

interface InnerFolder {
  readonly folder: string
  readonly name: string
  readonly named: PluginPaths
}

function listedFolders({manifests: read}: SearchRoot): readonly InnerFolder[] {
  return read
    .flatMap(({plugins}) => plugins)
    .flatMap(({folder, name, paths}) => (folder === null ? [] : [{folder, name, named: paths}]))
}

async function pluginFolders({folder, origin}: SearchRoot): Promise<readonly InnerFolder[]> {
  if (origin.kind !== 'project') return []
  const above = join(folder, 'plugins')
  const names = await readdir(above).catch(() => [])
  return names
    .filter(name => [...manifests, ...marketplaces].some(each => existsSync(join(above, name, each))))
    .sort(compareText)
    .map(name => ({folder: join(above, name), name, named: noPaths}))
}

function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder)
}
