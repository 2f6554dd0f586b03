import type {ArtifactContract, StepHandler} from '../contracts.js'
import {mediaTypeOf} from '../media-type.js'
import {looksLikePath} from '../templates.js'
import type {ActedStep} from './step-draft.js'

/**
 * What a step will make: what its handler promises, or for an output skill what the skill's metadata says
 * (`produces`, comma-separated, `artifact`, `title`), else the first file that the step names.
 */
export function contractsOf(
  {source, skill}: Pick<ActedStep, 'source' | 'skill'>,
  handler: StepHandler,
): readonly ArtifactContract[] {
  if (!skill || skill.metadata['output'] === undefined || !handler.performs.output) return handler.produces
  const told = skill.metadata['produces'] ?? source.outputs.find(output => looksLikePath(output.text))?.text
  const paths = (told ?? '').split(/,\s*/).filter(path => path !== '')
  if (paths.length === 0) return handler.produces
  const id = skill.metadata['artifact'] ?? skill.id
  const title = skill.metadata['title'] ?? skill.name
  // The first is what later steps and criteria mean by the artifact; the rest lies beside it where the format wants it.
  return paths.map((path, at) =>
    at === 0
      ? {id, path, mediaType: mediaTypeOf(path), title}
      : {id: `${id}-${at + 1}`, path, mediaType: mediaTypeOf(path), title, optional: true},
  )
}
