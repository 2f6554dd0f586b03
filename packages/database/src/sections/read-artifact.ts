import type {Artifact} from '@journeywright/runtime'

/** The content of an artifact that a `schema` gate has already judged; null when the run has none. */
export function readArtifact<Content>(artifacts: readonly Artifact[], id: string): Content | null {
  const artifact = artifacts.find(each => each.id === id)
  return artifact ? JSON.parse(artifact.content) : null
}
