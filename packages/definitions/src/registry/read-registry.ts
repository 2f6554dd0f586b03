import {placeAt, type Place, type Problem} from '@journeywright/problems'
import type {Located} from '../definition.js'
import {loadText} from '../text/load-text.js'
import {entryOf, type JsonNode} from '../plugins/json-node.js'
import {parseJson} from '../plugins/parse-json.js'
import * as problem from './problems.js'
import {placeIn, textIn, textsIn, type SourceTree} from './source-tree.js'

/** What a registry says of a journey; null for what it leaves open. */
export interface RegistryEntry {
  readonly id: string
  readonly at: Place
  readonly title: Located | null
  readonly mode: Located | null
  readonly workflow: Located | null
  readonly agents: readonly Located[] | null
  readonly skills: readonly Located[] | null
  readonly triggers: readonly Located[] | null
}

export interface Registry {
  readonly file: string
  readonly entries: readonly RegistryEntry[]
}

/** Reads a `cuj-registry.json`: a list `cujs` of maps, or a map of them by id. Never throws. */
export async function readRegistry(
  file: string,
  shown = file,
): Promise<{readonly registry: Registry | null; readonly problems: readonly Problem[]}> {
  const loaded = await loadText(file, shown)
  if (loaded.text === null) return {registry: null, problems: loaded.problems}
  const {text} = loaded
  const {root, faults} = parseJson(text)
  const problems = [
    ...loaded.problems,
    ...faults.map(({offset, found, expected}) => problem.badRegistry(found, expected, placeAt(shown, text, offset))),
  ]
  const tree = {shown, text, root}
  const entries = entryNodes(root).flatMap(({id, node}) => readEntry(tree, node, id, problems))
  return {registry: {file, entries}, problems}
}

function entryNodes(root: JsonNode | null): readonly {readonly id: string | null; readonly node: JsonNode}[] {
  const cujs = entryOf(root, 'cujs') ?? entryOf(root, 'journeys') ?? root
  if (cujs?.kind === 'list') return cujs.items.map(node => ({id: null, node}))
  return cujs?.kind === 'map'
    ? cujs.entries.flatMap(({key, node}) => (node.kind === 'map' ? [{id: key, node}] : []))
    : []
}

function readEntry(
  tree: SourceTree,
  node: JsonNode,
  key: string | null,
  problems: Problem[],
): readonly RegistryEntry[] {
  const id = textIn(tree, node, 'id', 'cuj_id')?.text ?? key
  if (id === null) {
    problems.push(problem.badRegistry('entry without an id', 'an `id` in each', placeIn(tree, node.offset)))
    return []
  }
  return [
    {
      id,
      at: placeIn(tree, node.offset),
      title: textIn(tree, node, 'title', 'name'),
      mode: textIn(tree, node, 'execution_mode', 'executionMode', 'mode'),
      workflow: textIn(tree, node, 'workflow', 'workflow_path', 'workflow_file'),
      agents: textsIn(tree, node, 'agents'),
      skills: textsIn(tree, node, 'skills'),
      triggers: textsIn(tree, node, 'triggers'),
    },
  ]
}
