import type {SkillDefinition} from '@journeywright/definitions'
import type {Extension, Plan, PlannedOutput, PlannedStep} from '@journeywright/runtime'
import type {OutputStrategy} from '@journeywright/schema'
import {isStrategy} from '../handlers/is-strategy.js'
import {previousOf} from '../handlers/previous-of.js'
import {ownFolder} from './own-folder.js'

/** A plan whose files land where the repository keeps files of their kind; what it has none of lands where the journey says. */
export function settleOutputs(
  plan: Plan,
  skills: readonly Pick<SkillDefinition, 'id' | 'metadata'>[],
  extensions: readonly Extension[],
): Plan {
  const [from = '', , , ...existing] = plan.options['from'] ?? []
  const folder = ownFolder(from, existing)
  const steps = plan.steps.map(step => {
    const strategy = strategyOf(step, skills, extensions)
    const places = strategy?.places?.(previousOf(plan, strategy)) ?? []
    return {...step, outputs: inPlaces(inFolder(step.outputs, folder), places)}
  })
  return {...plan, steps}
}

function strategyOf(
  {skill}: PlannedStep,
  skills: readonly Pick<SkillDefinition, 'id' | 'metadata'>[],
  extensions: readonly Extension[],
): OutputStrategy | null {
  const output = skills.find(({id}) => id === skill)?.metadata['output']
  const found = extensions.find(({point, id}) => point === 'output-strategy' && id === output)
  return found && isStrategy(found.value) ? found.value : null
}

function inFolder(outputs: readonly PlannedOutput[], folder: string | null): readonly PlannedOutput[] {
  if (folder === null) return outputs
  return outputs.map(output => (output.id === 'migration' ? {...output, path: `${folder}/**`} : output))
}

/** What a strategy writes into a folder goes there instead; single files stay. */
function inPlaces(outputs: readonly PlannedOutput[], places: readonly string[]): readonly PlannedOutput[] {
  if (places.length === 0) return outputs
  return outputs.flatMap(output => (output.path.endsWith('/**') ? places.map(path => ({...output, path})) : [output]))
}
