import {basename, dirname} from 'node:path'
import {placeAt} from '@journeywright/problems'
import type {Origin, PluginDefinition} from '../definition.js'
import {displayName} from '../text/display-name.js'
import {notADefinition} from '../files/problems.js'
import {hashOf} from '../text/hash-of.js'
import {loadText} from '../text/load-text.js'
import {duplicateKey} from '../problems.js'
import type {Reading} from '../read/reading.js'
import {jsonFront} from './json-front.js'
import {entryOf, repeatedKeys, type JsonNode} from './json-node.js'
import {manifestReader, type ManifestReader} from './manifest-reader.js'
import {parseJson} from './parse-json.js'
import {jsonSyntax, missingName} from './problems.js'
import {readHooks} from './read-hooks.js'
import {readListedPlugins} from './read-listed-plugins.js'
import {readManifestPaths} from './read-manifest-paths.js'

const project: Origin = {kind: 'project', name: 'project'}

/** Reads a plugin.json or marketplace.json. `shown` names the file in problems. Never throws, and runs nothing. */
export async function readPlugin(file: string, origin = project, shown = file): Promise<Reading<PluginDefinition>> {
  const loaded = await loadText(file, shown)
  if (loaded.text === null) return {definition: null, problems: loaded.problems, source: null}
  const {text} = loaded
  const {root, faults} = parseJson(text)
  const problems = [...loaded.problems, ...faults.map(fault => jsonSyntax(fault, placeAt(shown, text, fault.offset)))]
  for (const {key, offset} of repeatedKeys(root)) problems.push(duplicateKey(key, placeAt(shown, text, offset)))
  const folder = folderOf(file)
  const manifest = manifestOf(file)
  const start = {file: shown, line: 1, column: 1}
  if (manifest === 'agent-plugin' && faults.length === 0 && !entryOf(root, 'name')) {
    return {definition: null, problems: [notADefinition('a plugin has a `name`', shown)], source: null}
  }
  const reader = manifestReader(text, shown, folder, problems)
  const name = reader.textIn(root, 'name')?.trim() || null
  if (name === null) problems.push(missingName('manifest', basename(folder), root ? reader.placeOf(root) : start))
  const id = name ?? basename(folder)
  const definition: PluginDefinition = {
    kind: 'plugin',
    id,
    name: reader.textIn(root, 'displayName') ?? displayName(id),
    description: reader.textIn(root, 'description') ?? reader.textIn(entryOf(root, 'metadata'), 'description') ?? '',
    aliases: [],
    metadata: {},
    conventions: [],
    file,
    shown,
    hash: hashOf(loaded.bytes),
    origin,
    bodyLine: 1,
    folder,
    manifest,
    version: reader.textIn(root, 'version'),
    author: authorOf(reader, root),
    paths: readManifestPaths(reader, manifest === 'agent-plugin' ? extensionsOf(root) : [root]),
    hooks: readHooks(reader, root),
    plugins: manifest === 'marketplace' ? readListedPlugins(reader, root) : [],
  }
  return {definition, problems, source: {text, front: jsonFront(root, text, shown)}}
}

function manifestOf(file: string): PluginDefinition['manifest'] {
  if (basename(file) === 'marketplace.json') return 'marketplace'
  const folder = basename(dirname(file))
  if (folder === '.claude-plugin') return 'claude'
  return isForManifest(folder) ? 'other' : 'agent-plugin'
}

/** `.claude-plugin/` and the like hold a manifest of the folder above them, `.agents/plugins/` one of that above it. */
function folderOf(file: string): string {
  const folder = dirname(file)
  if (isForManifest(basename(folder))) return dirname(folder)
  return /[\\/]\.agents[\\/]plugins$/.test(folder) ? dirname(dirname(folder)) : folder
}

function isForManifest(folder: string): boolean {
  return /^\.[\w-]+-plugin$/.test(folder)
}

function authorOf(reader: ManifestReader, root: JsonNode | null): string | null {
  const node = entryOf(root, 'author') ?? entryOf(root, 'owner')
  if (node?.kind === 'text') return node.value
  if (node?.kind === 'map') return reader.textIn(node, 'name')
  if (node) reader.reject('author', 'text or a map with a `name`', node)
  return null
}

/** What a manifest of Agent Plugins holds for single clients, each below its reverse domain name. */
function extensionsOf(root: JsonNode | null): readonly JsonNode[] {
  const extensions = entryOf(root, 'extensions')
  return extensions?.kind === 'map' ? extensions.entries.map(({node}) => node) : []
}
