import type {RunRecord} from '@journeywright/runtime'

/**
 * Replaces what a run is called, when it was begun, and the hashes of what it has made, so that two runs of one plan read
 * the same.
 */
export function withoutNames({given, runId, run}: RunRecord): (text: string) => string {
  const hashes = [...run.steps.values()].flatMap(({artifacts}) => {
    return artifacts.map(({hash, id}) => [hash, `{{hash of ${id}}}`] as const)
  })
  const names = [
    [given.createdAt, '{{created_at}}'],
    // As in the name of a migration's folder.
    [given.createdAt.replaceAll(/\D/g, '').slice(0, 14), '{{created_at}}'],
    [given.workflowId, '{{workflow_id}}'],
    [runId, '{{run_id}}'],
    ...hashes,
  ] as const
  const patterns = names.map(([name, placeholder]) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return [new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'g'), placeholder] as const
  })
  return text => patterns.reduce((rest, [pattern, placeholder]) => rest.replace(pattern, () => placeholder), text)
}
