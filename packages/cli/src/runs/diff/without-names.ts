import type {RunRecord} from '@journeywright/runtime'

/**
 * Replaces what either of two runs is called, when it was begun, and the hashes of what it has made, so that two runs of one
 * plan read the same. Both are replaced in the texts of both: a run may be called as a word that either text has.
 */
export function withoutNames(runs: readonly RunRecord[]): (text: string) => string {
  const patterns = runs.flatMap(namesOf).map(([name, placeholder]) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return [new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'g'), placeholder] as const
  })
  return text => patterns.reduce((rest, [pattern, placeholder]) => rest.replace(pattern, () => placeholder), text)
}

function namesOf({given, runId, run}: RunRecord): readonly (readonly [name: string, placeholder: string])[] {
  const hashes = [...run.steps.values()].flatMap(({artifacts}) => {
    return artifacts.map(({hash, id}) => [hash, `{{hash of ${id}}}`] as const)
  })
  return [
    [given.createdAt, '{{created_at}}'],
    // As in the name of a migration's folder.
    [given.createdAt.replaceAll(/\D/g, '').slice(0, 14), '{{created_at}}'],
    [given.workflowId, '{{workflow_id}}'],
    [runId, '{{run_id}}'],
    ...hashes,
  ]
}
