import {basename} from 'node:path'
import type {ListedPlugin, Located} from '../definition.js'
import {entryOf, type JsonNode} from './json-node.js'
import type {ManifestReader} from './manifest-reader.js'
import {pathInside} from './path-inside.js'
import {missingName, pathOutside, remotePlugin} from './problems.js'
import {readManifestPaths} from './read-manifest-paths.js'

/** The plugins that a marketplace lists, those that lie elsewhere too. */
export function readListedPlugins(reader: ManifestReader, root: JsonNode | null): readonly ListedPlugin[] {
  const node = entryOf(root, 'plugins')
  if (node && node.kind !== 'list') reader.reject('plugins', 'a list of plugins', node)
  const above = reader.textIn(entryOf(root, 'metadata'), 'pluginRoot') ?? '.'
  return (node?.kind === 'list' ? node.items : []).flatMap(item => listedPlugin(reader, item, above) ?? [])
}

function listedPlugin(reader: ManifestReader, item: JsonNode, above: string): ListedPlugin | null {
  const source = sourceOf(reader, item)
  if (!source) {
    reader.reject('plugins', 'a list of plugins, each with `name` and `source`', item)
    return null
  }
  const {text, at, isHere} = source
  const name = reader.textIn(item, 'name') ?? basename(text)
  const named = entryOf(item, 'name')
  if (!named) reader.problems.push(missingName('plugin', name, reader.placeOf(item)))
  const folder = isHere ? pathInside(reader.folder, `${above}/${text}`) : null
  if (!isHere) reader.problems.push(remotePlugin(name, text, at))
  else if (folder === null) reader.problems.push(pathOutside(text, at))
  return {
    name,
    at: named ? reader.placeOf(named) : at,
    source: {text, at},
    folder,
    paths: readManifestPaths({...reader, folder: folder ?? reader.folder}, [item]),
  }
}

/** A path, or `{"source": "local", "path": …}`; every other kind of source is elsewhere, and said in words. */
function sourceOf(reader: ManifestReader, item: JsonNode): (Located & {readonly isHere: boolean}) | null {
  const node = entryOf(item, 'source')
  if (node?.kind === 'text') return {...reader.located(node), isHere: !/^[\w.+-]+:|^[\w.-]+@/.test(node.value)}
  if (node?.kind !== 'map') return null
  const of = (key: string): string | null => {
    const value = entryOf(node, key)
    return value?.kind === 'text' ? value.value : null
  }
  const way = of('path')
  const from = of('repo') ?? of('url') ?? of('package')
  const at = reader.placeOf(node)
  if (from === null || /^\.{1,2}\//.test(from)) {
    const path = way ?? from
    return path === null ? null : {text: path, at, isHere: true}
  }
  return {text: [of('source'), from, way].filter(part => part !== null).join(' '), at, isHere: false}
}
