import type {Problem} from '@journeywright/problems'
import type {Artifact, StepTask} from '../contracts.js'
import {matchesTemplate} from '../templates.js'
import {artifactDefect} from '../paths/artifact-defect.js'
import {foldedPath} from '../paths/folded-path.js'
import {badPath} from '../record/disk-problems.js'
import {unexpectedArtifact} from './problems.js'

/** What of a step's artifacts it never promised, or would land where it may not. What is missing is a gate's business. */
export function checkArtifacts(task: Pick<StepTask, 'outputs'>, artifacts: readonly Artifact[]): readonly Problem[] {
  const seen = new Set<string>()
  return artifacts.flatMap(({id, path}) => {
    const defect = artifactDefect(path)
    if (defect !== null) return [badPath(path, defect)]
    const isTwice = seen.has(foldedPath(path))
    seen.add(foldedPath(path))
    const isPromised = task.outputs.some(output => output.id === id && matchesTemplate(output.path, path))
    if (isPromised && !isTwice) return []
    return [
      unexpectedArtifact(
        id,
        path,
        task.outputs.map(output => output.path),
      ),
    ]
  })
}
