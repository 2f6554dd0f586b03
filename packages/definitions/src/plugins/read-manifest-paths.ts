import type {Located, PluginPaths} from '../definition.js'
import {entryOf, type JsonNode} from './json-node.js'
import type {ManifestReader} from './manifest-reader.js'
import {pathInside} from './path-inside.js'
import {pathOutside} from './problems.js'

/** The paths that a manifest, an entry of a marketplace or a client's `extensions` name for each kind. */
export function readManifestPaths(reader: ManifestReader, maps: readonly (JsonNode | null)[]): PluginPaths {
  const of = (key: string): readonly Located[] | null => {
    const named = maps.flatMap(map => entryOf(map, key) ?? [])
    return named.length > 0 ? named.flatMap(node => pathsOf(reader, key, node)) : null
  }
  return {agents: of('agents'), skills: of('skills'), commands: of('commands')}
}

/** A path, a list of them, or (of commands) a map of names to `{"source": path}`. */
function pathsOf(reader: ManifestReader, key: string, node: JsonNode): readonly Located[] {
  if (node.kind === 'list') return node.items.flatMap(item => pathOf(reader, key, item))
  if (node.kind !== 'map') return pathOf(reader, key, node)
  return node.entries.flatMap(entry =>
    pathOf(reader, `${key}.${entry.key}`, entryOf(entry.node, 'source') ?? entry.node),
  )
}

function pathOf(reader: ManifestReader, key: string, node: JsonNode): readonly Located[] {
  if (node.kind !== 'text') {
    reader.reject(key, 'a path or a list of paths', node)
    return []
  }
  const located = reader.located(node)
  if (pathInside(reader.folder, node.value) === null) reader.problems.push(pathOutside(node.value, located.at))
  return [located]
}
