import type {Problem} from '@journeywright/problems'
import type {CujStep} from '../definition.js'
import {loadText} from '../text/load-text.js'
import {entryOf, type JsonNode} from '../plugins/json-node.js'
import * as problem from './problems.js'
import {readWorkflowStep} from './read-workflow-step.js'
import {readYamlTree} from './read-yaml-tree.js'
import {placeIn} from './source-tree.js'

export interface WorkflowFile {
  readonly file: string
  readonly steps: readonly CujStep[]
}

/**
 * Reads the steps of a workflow's YAML file: of `steps`, else of the `steps` of its `phases` or `stages`. Every value has
 * its place; `shown` names the file in them. Never throws.
 */
export async function readWorkflowFile(
  file: string,
  shown = file,
): Promise<{readonly workflow: WorkflowFile | null; readonly problems: readonly Problem[]}> {
  const loaded = await loadText(file, shown)
  if (loaded.text === null) return {workflow: null, problems: loaded.problems}
  const {tree, problems: faults} = await readYamlTree(loaded.text, shown)
  const problems = [...loaded.problems, ...faults]
  const steps = stepNodes(tree.root).flatMap((node, index) => readWorkflowStep(tree, node, index, problems) ?? [])
  if (steps.length === 0 && faults.length === 0) {
    problems.push(problem.badWorkflowFile('it has none', placeIn(tree, 0)))
  }
  return {workflow: {file, steps}, problems}
}

function stepNodes(root: JsonNode | null): readonly JsonNode[] {
  const own = entryOf(root, 'steps') ?? entryOf(entryOf(root, 'workflow'), 'steps')
  if (own) return own.kind === 'list' ? own.items : []
  const groups = entryOf(root, 'phases') ?? entryOf(root, 'stages')
  return groups?.kind === 'list' ? groups.items.flatMap(group => stepNodes(group)) : []
}
