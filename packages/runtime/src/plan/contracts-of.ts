import type {ArtifactContract, StepHandler} from '../contracts.js'
import {mediaTypeOf} from '../media-type.js'
import {looksLikePath} from '../templates.js'
import type {ActedStep} from './step-draft.js'

/**
 * What a step will make: what its handler promises, or for an output skill what the skill's metadata says
 * (`produces`, `artifact`, `title`), else the first file that the step names.
 */
export function contractsOf(
  {source, skill}: Pick<ActedStep, 'source' | 'skill'>,
  handler: StepHandler,
): readonly ArtifactContract[] {
  if (!skill || skill.metadata['output'] === undefined || !handler.performs.output) return handler.produces
  const path = skill.metadata['produces'] ?? source.outputs.find(output => looksLikePath(output.text))?.text
  if (path === undefined) return handler.produces
  return [
    {
      id: skill.metadata['artifact'] ?? skill.id,
      path,
      mediaType: mediaTypeOf(path),
      title: skill.metadata['title'] ?? skill.name,
    },
  ]
}
