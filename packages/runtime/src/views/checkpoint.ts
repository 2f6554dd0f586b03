import type {RunContext} from '../perform/run-context.js'
import {currentRefs} from '../perform/run-context.js'
import type {Run} from '../state/run-state.js'

/** Where a run stands, in the shape that other tools of this format read. A view: the journal is what counts. */
export function checkpoint(context: RunContext, run: Run): string {
  const steps = [...run.steps.values()]
  const completed = steps.filter(state => state.status === 'passed').map(state => state.id)
  const open = steps.find(state => !['passed', 'skipped', 'failed'].includes(state.status))
  const result = {
    checkpoint_id: `${context.input.runId}-${completed.length}`,
    run_id: context.input.runId,
    workflow: run.plan.cuj.id,
    step: open?.id ?? completed.at(-1) ?? null,
    timestamp: context.host.now().toISOString(),
    status: run.status,
    completed_steps: completed,
    artifacts: currentRefs(run).map(({id, path, hash, size}) => ({name: id, path, hash, size})),
    state: Object.fromEntries(steps.map(({id, status, epoch, attempt}) => [`step ${id}`, {status, epoch, attempt}])),
    recovery_instructions: open
      ? `Step ${open.id} is the first that is not done. The artifacts of the steps before it lie in artifacts/.`
      : 'Every step is done.',
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
