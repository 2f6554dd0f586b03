import type * as Yaml from 'yaml'
import type {JsonNode} from '../plugins/json-node.js'
import * as problem from './problems.js'
import {placeIn, type SourceTree} from './source-tree.js'
import type {Problem} from '@journeywright/problems'

/** Reads YAML with places. At what is no YAML, what came before is kept, and the first fault is told. Never throws. */
export async function readYamlTree(
  text: string,
  shown: string,
): Promise<{readonly tree: SourceTree; readonly problems: readonly Problem[]}> {
  const yaml = await import('yaml')
  const document = yaml.parseDocument(text, {schema: 'failsafe', prettyErrors: false, logLevel: 'silent'})
  const tree = {shown, text, root: nodeOf(yaml, document.contents, document)}
  const problems = document.errors
    .slice(0, 1)
    .map(({message, pos}) => problem.badWorkflowFile(message, placeIn(tree, pos[0])))
  return {tree, problems}
}

/** An alias counts as what it stands for. */
function nodeOf(yaml: typeof Yaml, node: unknown, document: Yaml.Document): JsonNode | null {
  if (!yaml.isNode(node)) return null
  const [offset = 0, end = offset] = node.range ?? []
  if (yaml.isAlias(node)) {
    const target = node.resolve(document)
    // A map that holds an alias of itself has no end.
    return yaml.isScalar(target) ? {kind: 'text', value: String(target.value ?? ''), offset, end} : null
  }
  if (yaml.isScalar(node)) return {kind: 'text', value: String(node.value ?? ''), offset, end}
  if (yaml.isSeq(node))
    return {kind: 'list', items: node.items.flatMap(item => nodeOf(yaml, item, document) ?? []), offset, end}
  if (!yaml.isMap(node)) return null
  const entries = node.items.flatMap(({key, value}) => {
    const inner = nodeOf(yaml, value, document)
    const start = yaml.isNode(key) ? (key.range?.[0] ?? offset) : offset
    return inner ? [{key: yaml.isScalar(key) ? String(key.value) : String(key), offset: start, node: inner}] : []
  })
  return {kind: 'map', entries, offset, end}
}
