import type {PersonEvent} from '../state/person-event.js'
import type {OtlpEvent, OtlpSpan} from './otlp-span.js'
import {toAttributes} from './to-attributes.js'
import {toNanos} from './to-nanos.js'
import type {ToldRun} from './told-run.js'

/** The span of the whole run, with what people decided and how the criteria came out as its events. */
export function runSpan(told: ToldRun, traceId: string, spanId: string): OtlpSpan {
  const {runId, workflowId, createdAt, status, run, criteria, history} = told
  const {cuj} = run.plan
  const endedAt = history.endedAt ?? createdAt
  const checked = criteria.map(({name, status: label, evidence}) => ({
    timeUnixNano: toNanos(endedAt),
    name: 'gen_ai.evaluation.result',
    attributes: toAttributes({
      'gen_ai.evaluation.name': name,
      'gen_ai.evaluation.score.label': label,
      'gen_ai.evaluation.explanation': evidence,
    }),
  }))
  return {
    traceId,
    spanId,
    name: `invoke_workflow ${cuj.id}`,
    kind: 1,
    startTimeUnixNano: toNanos(history.startedAt ?? createdAt),
    endTimeUnixNano: toNanos(endedAt),
    attributes: toAttributes({
      'gen_ai.operation.name': 'invoke_workflow',
      'gen_ai.workflow.name': cuj.id,
      // What newer conventions call the same.
      'gen_ai.agent.name': cuj.id,
      'journeywright.run.id': runId,
      'journeywright.workflow.id': workflowId,
      'journeywright.run.status': status,
      'journeywright.run.risks': {int: run.risks.length},
      'journeywright.usage.tokens': run.spent.tokens > 0 ? {int: run.spent.tokens} : null,
      'journeywright.usage.cost': run.spent.cost > 0 ? run.spent.cost : null,
      'error.type': status === 'failed' || status === 'cancelled' ? status : null,
    }),
    events: [...history.decisions.map(decisionEvent), ...checked],
    status: statusOf(told),
  }
}

function statusOf({status}: ToldRun): OtlpSpan['status'] {
  if (status === 'passed' || status === 'degraded') return {code: 1}
  return status === 'failed' || status === 'cancelled' ? {code: 2, message: status} : {code: 0}
}

function decisionEvent(decision: PersonEvent): OtlpEvent {
  return {
    timeUnixNano: toNanos(decision.at),
    name: 'journeywright.decision',
    attributes: toAttributes({
      'journeywright.decision.type': decision.type,
      'journeywright.decision.by': decision.by,
      'journeywright.decision.reason': reasonOf(decision),
      'journeywright.step.id': 'step' in decision ? decision.step : null,
    }),
  }
}

function reasonOf(decision: PersonEvent): string | null {
  if (decision.type === 'rejected') return decision.reason
  return decision.type === 'overridden' ? decision.risk : null
}
