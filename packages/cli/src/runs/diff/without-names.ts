import type {RunRecord} from '@journeywright/runtime'

/** Replaces what a run is called, and when it was begun, so that two runs of one plan read the same. */
export function withoutNames({given, runId}: RunRecord): (text: string) => string {
  const names = [
    [given.createdAt, '{{created_at}}'],
    [given.workflowId, '{{workflow_id}}'],
    [runId, '{{run_id}}'],
  ] as const
  const patterns = names.map(([name, placeholder]) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return [new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'g'), placeholder] as const
  })
  return text => patterns.reduce((rest, [pattern, placeholder]) => rest.replace(pattern, () => placeholder), text)
}
