import type {Place, Problem} from '@journeywright/problems'
import {missingSteps} from '../cuj/problems.js'
import type {CujDefinition, CujStep} from '../definition.js'
import {compareRegistry} from './compare-registry.js'
import {compareWorkflow} from './compare-workflow.js'
import {fileBeside, projectOf, workflowPaths} from './file-beside.js'
import * as problem from './problems.js'
import {readRegistry, type Registry} from './read-registry.js'
import {readWorkflowFile} from './read-workflow-file.js'

/** A journey that was read from its own file, and that file's name in places. */
export interface ReadJourney {
  readonly definition: CujDefinition
  readonly shown: string
}

const registries = [
  '.claude/context/cuj-registry.json',
  '.claude/cuj-registry.json',
  'cuj-registry.json',
  'cujs/cuj-registry.json',
]

/**
 * Reads the registry and the workflow files that belong to journeys, where there are any: a journey without steps gets
 * those of its workflow file, and every disagreement is a problem with both places. Never throws.
 */
export async function relateJourneys(
  journeys: readonly ReadJourney[],
): Promise<{readonly definitions: readonly CujDefinition[]; readonly problems: readonly Problem[]}> {
  const problems: Problem[] = []
  const known = new Map<string, Registry | null>()
  const workflows = new Map<string, readonly CujStep[]>()
  const definitions: CujDefinition[] = []
  for (const journey of journeys) {
    const registry = await registryOf(journey, known, problems)
    const {definition, shown} = journey
    const entry = registry?.entries.find(({id}) => id === definition.id)
    const start = {file: shown, line: definition.bodyLine, column: 1}
    if (entry) problems.push(...compareRegistry(definition, entry, start))
    const other = await workflowOf(journey, workflows, problems)
    definitions.push(other ? withWorkflow(definition, other, start, problems) : definition)
  }
  return {definitions, problems}
}

/** Each registry is looked for and read once. */
async function registryOf(
  {definition: {file}, shown}: ReadJourney,
  known: Map<string, Registry | null>,
  problems: Problem[],
): Promise<Registry | null> {
  const folder = projectOf(file)
  const before = known.get(folder)
  if (before !== undefined) return before
  const found = await fileBeside({file, shown}, registries)
  const read = found && (await readRegistry(found.file, found.shown))
  known.set(folder, read?.registry ?? null)
  problems.push(...(read?.problems ?? []))
  return read?.registry ?? null
}

/** The steps of the workflow file that a journey names; null without one. Each file is read once. */
async function workflowOf(
  {definition, shown}: ReadJourney,
  known: Map<string, readonly CujStep[]>,
  problems: Problem[],
): Promise<readonly CujStep[] | null> {
  const {workflowFile: named, file, steps} = definition
  if (!named) return null
  const found = await fileBeside({file, shown}, workflowPaths(named.text, file))
  if (!found) {
    problems.push(problem.missingWorkflowFile(named.text, steps.length === 0, named.at))
    return []
  }
  const before = known.get(found.file)
  if (before) return before
  const {workflow, problems: faults} = await readWorkflowFile(found.file, found.shown)
  problems.push(...faults)
  known.set(found.file, workflow?.steps ?? [])
  return workflow?.steps ?? []
}

function withWorkflow(cuj: CujDefinition, other: readonly CujStep[], start: Place, problems: Problem[]): CujDefinition {
  if (cuj.steps.length > 0) {
    if (other.length > 0) problems.push(...compareWorkflow(cuj.steps, other))
    return cuj
  }
  if (other.length === 0) problems.push(missingSteps(start))
  return {...cuj, steps: other}
}
